import type { PassageIndex } from "../../search/passage-index.ts";
import { fold } from "../../text/fold.ts";
import { isStopWord } from "../../language/en/stop-words.ts";
import { stem, tokensOf } from "../../language/tokens.ts";
import type { Token } from "../../language/tokens.ts";
import { FUNCTION_WORDS, STRONG_PAIRS } from "./function-words.ts";
import type { FunctionWords } from "./function-words.ts";

/** Scripts that are told apart; Chinese and Japanese share theirs. */
const SCRIPTS: readonly RegExp[] = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Hebrew}/u,
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
  /\p{sc=Hangul}/u,
  /\p{sc=Devanagari}/u,
  /\p{sc=Thai}/u,
  /\p{sc=Georgian}/u,
  /\p{sc=Armenian}/u,
];

/** With this many words in a script, or such a share of them, an article is written in it, and not merely quoting. */
const WORDS_IN_SCRIPT = 20;
const SHARE_IN_SCRIPT = 0.1;
/** With so many function words of a language, an article is written in it. */
const WORDS_IN_LANGUAGE = 4;

/**
 * True for a question in another language than the articles: in a script that they do not use, or with function words of
 * another language among words that neither they nor the word table know. One foreign name does not make it so.
 */
export function isInOtherLanguage(question: string, index: PassageIndex): boolean {
  const tokens = tokensOf(question).filter(({ word }) => /\p{L}/u.test(word));
  return (
    isInOtherScript(question, tokens, index) ||
    FUNCTION_WORDS.some((words) => isIn(words, question, tokens, index))
  );
}

function isInOtherScript(question: string, tokens: readonly Token[], index: PassageIndex): boolean {
  const words = question.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const script = SCRIPTS.find((known) => words.filter((word) => known.test(word)).length > words.length / 2);
  if (script === undefined || index.postings.size === 0) return false;
  // One word that is there, and the question is in a language that the articles know something of.
  if (tokens.some(({ term, word }) => index.postings.has(term) && script.test(word))) return false;
  let count = 0;
  for (const term of index.postings.keys()) if (script.test(term)) count += 1;
  return count < WORDS_IN_SCRIPT && count < SHARE_IN_SCRIPT * index.postings.size;
}

function isIn(
  { language, strong, weak }: FunctionWords,
  question: string,
  tokens: readonly Token[],
  index: PassageIndex,
): boolean {
  const isThere = (term: string): boolean => index.postings.has(term);
  const isListed = (word: string): boolean => strong.has(word) || weak.has(word);
  const sure =
    tokens.filter(({ word, term }) => strong.has(word) && !isStopWord(word) && !isThere(term)).length +
    (STRONG_PAIRS[language]?.test(fold(question)) === true ? 1 : 0);
  if (sure === 0) return false;

  const listed = tokens.filter(({ word }) => isListed(word)).length;
  const english = tokens.filter(({ word, isStop }) => isStop && !isListed(word)).length;
  const unknown = tokens.filter(
    ({ word, term, isStop }) => !isListed(word) && !isStop && !isThere(term) && !index.isCommon(word),
  ).length;
  const isMostlyForeign = listed + unknown > tokens.length / 2;
  const outweighsEnglish = sure > 1 ? listed >= 3 * english : english === 0;
  const isSure = sure > 1 || listed === tokens.length || unknown > 1 || (unknown > 0 && listed > 1);
  return isMostlyForeign && outweighsEnglish && isSure && !isWrittenIn(strong, index, language);
}

function isWrittenIn(strong: ReadonlySet<string>, index: PassageIndex, language: string): boolean {
  const isDeclared = index.passages.some(
    ({ article }) => article.language?.toLowerCase().split("-")[0] === language,
  );
  if (isDeclared) return true;
  const found = [...strong].filter((word) => !isStopWord(word) && index.postings.has(stem(word)));
  return found.length >= WORDS_IN_LANGUAGE;
}
