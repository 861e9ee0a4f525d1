import { stem, tokensOf } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";
import { contains, sliceOf } from "../text/span.ts";
import { askedForIn } from "./answer-type.ts";
import type { AnswerType } from "./answer-type.ts";
import { editDistance } from "../lexicon/edit-distance.ts";
import { askedNounIn } from "./asked-noun.ts";
import { aliasesOf } from "../lexicon/name-aliases.ts";
import { relatedNumbers } from "./related-numbers.ts";
import { rarityOf } from "./passage-index.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { RelatedTerm } from "./related-words.ts";
import { senseOf } from "./sense.ts";
import type { Sense } from "./sense.ts";

/** A term of a question, with the terms of the passages that may stand for it. */
export interface QueryTerm {
  /** As the asker wrote it, folded: to compare with. */
  readonly word: string;
  /** As the asker wrote it, in small letters and without a possessive ending: to show. */
  readonly written: string;
  readonly term: string;
  /** How much the term tells: the rarity of what it matches, greatest where it matches nothing. */
  readonly weight: number;
  /** What it matches in the passages, best first; empty where the passages lack it. */
  readonly matches: readonly TermMatch[];
  /** Words of the passages that mean something like it, or are forms of its family, most alike first. */
  readonly related: readonly RelatedTerm[];
  /** Terms that mean the opposite of it. */
  readonly opposites: ReadonlySet<string>;
  /** Written with a capital inside the question, or by the passages inside all their sentences: most likely a name. */
  readonly isName: boolean;
}

/** A term of the passages that may stand for one of a question. */
interface TermMatch {
  readonly term: string;
  readonly word: string;
  /** 1 for the term itself, less for a word that it may be a misspelling of. */
  readonly similarity: number;
}

/** A question, analysed. */
export interface Query {
  /** As it was asked: for those who look at the order of its words. */
  readonly question: string;
  /** Each distinct term that tells something about the subject, in the order of the question. */
  readonly terms: readonly QueryTerm[];
  /** Sum of the terms' weights. */
  readonly totalWeight: number;
  /** Every term of the passages that one of the question's is met by. */
  readonly matched: ReadonlySet<string>;
  readonly answerType: AnswerType;
  /** The term of the noun that is asked for by name, as `askedNounIn` tells. */
  readonly askedNoun: string | undefined;
  /** What the terms are about, all together. */
  readonly sense: Sense;
}

/**
 * Ways to ask that say nothing about the subject: "what does the author say about X" is a question about X.
 */
const FRAME =
  /\b(?:(?:does|do|did|according to|in|from|by) )?(?:the|this) (?:author|writer|article|piece|text|op-ed|essay|passage|report|editorial|column|story)(?:'s|’s)?\b(?: (?:says?|said|thinks?|argues?|claims?|believes?|mentions?|writes?|wants?|states?|suggests?|describes?|explains?|discuss(?:es)?|views?|opinions?|position|stance)\b)?|\b(?:tell me|can you tell me|please|i want to know|do you know|is it true that|what about|anything about)\b/gi;

/**
 * Words that questions are built of and people misspell: a word that the passages lack and that is nearly one of these is
 * no subject either ("wat happend at …").
 */
const SCAFFOLDING = ["happen", "happens", "happened", "happening", "about", "because"];
const QUESTION_WORDS = ["what", "which", "where", "when", "whose"];
/** What may stand before a question word. Further on, a "hat" is a hat and no misspelt "what". */
const BEFORE_QUESTION_WORD = /^\P{L}*(?:(?:in|at|on|by|for|from|of|to|with|since|until) )?$/iu;

/** What follows the ordinal of a century. */
const CENTURY = /^[\s-]centur/i;

/** Analyses a question against the words of the passages. Misspelt words are matched to words that the passages have. */
export function analyseQuestion(question: string, index: PassageIndex): Query {
  const stripped = question.replace(FRAME, (words) => " ".repeat(words.length));
  const framed = contentTokens(stripped);
  // A question that is nothing but its frame ("What does the author argue?") is searched for as it is.
  const tokens = framed.length > 0 ? framed : contentTokens(question);
  const distinct = new Map(tokens.map((token) => [token.term, token] as const));
  const firstWord = /\p{L}/u.exec(question)?.index ?? 0;
  const askedFor = askedForIn(question);
  // Bare keywords ("hat size") are no question.
  const isQuestion = tokensOf(question).some(({ isStop }) => isStop);
  const read = [...distinct.values()].flatMap((token) => {
    const term = readTerm(token, question, index, token.span.start === firstWord);
    if (term.matches.length > 0) return [term];
    return contains(askedFor.span, token.span) || isMisspeltScaffolding(token, question, isQuestion)
      ? []
      : [term];
  });
  const terms = eachByItself(read);
  return {
    question,
    terms,
    totalWeight: terms.reduce((sum, { weight }) => sum + weight, 0),
    matched: new Set(terms.flatMap(({ matches }) => matches.map(({ term }) => term))),
    answerType: askedFor.type,
    askedNoun: askedNounIn(question),
    sense: senseOf(terms, index.vectors),
  };
}

/**
 * A word of the passages that the question has itself says nothing of the question's other words: of "the world cup", a passage that
 * has "world" and no "cup" has one word and not two that are alike.
 */
function eachByItself(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const own = new Set(terms.flatMap(({ matches }) => matches.map(({ term }) => term)));
  return terms.map((asked) =>
    asked.related.some(({ term }) => own.has(term))
      ? { ...asked, related: asked.related.filter(({ term }) => !own.has(term)) }
      : asked,
  );
}

function isMisspeltScaffolding({ word, span }: Token, question: string, isQuestion: boolean): boolean {
  if (isNearly(word, SCAFFOLDING)) return true;
  return (
    isQuestion && BEFORE_QUESTION_WORD.test(question.slice(0, span.start)) && isNearly(word, QUESTION_WORDS)
  );
}

const isNearly = (word: string, words: readonly string[]): boolean =>
  word.length > 2 && words.some((known) => editDistance(word, known, 1) <= 1);

const contentTokens = (text: string): Token[] => tokensOf(text).filter(({ isStop }) => !isStop);

function readTerm(token: Token, question: string, index: PassageIndex, isFirst: boolean): QueryTerm {
  const { word, term, isCapitalised, span } = token;
  const isKnown = index.postings.has(term);
  const matches = isKnown ? [{ term, word, similarity: 1 }] : nearestTerms(word, index);
  const weight = Math.max(
    ...(matches.length > 0 ? matches : [{ term }]).map((match) => rarityOf(index, match.term)),
  );
  const written = sliceOf(question, span)
    .toLowerCase()
    .replace(/['’ʼ]s?$/, "");
  const isWrittenAsName = isCapitalised && !isFirst;
  // Many people type without capitals.
  const isName = isWrittenAsName || index.names.has(term);
  return {
    word,
    written,
    term,
    weight,
    matches,
    related: relatedTerms(word, isWrittenAsName, CENTURY.test(question.slice(span.end)), index),
    opposites: index.oppositesOf(word),
    isName,
  };
}

function relatedTerms(word: string, isName: boolean, isCentury: boolean, index: PassageIndex): RelatedTerm[] {
  const aliases = [
    ...aliasesOf(word, isName).map(({ word: alias, similarity }) => ({ term: stem(alias), similarity })),
    ...relatedNumbers(word, isCentury),
  ].filter(({ term }) => index.postings.has(term));
  return [...aliases, ...(isName ? [] : index.relatedTerms(word))].toSorted(
    (a, b) => b.similarity - a.similarity,
  );
}

function nearestTerms(word: string, index: PassageIndex): TermMatch[] {
  if (index.isCommon(word)) return [];
  const corrections = index.fuzzyWords(word);
  const best = corrections.at(0)?.similarity ?? 0;
  return corrections
    .filter(({ similarity }) => similarity === best)
    .map(({ term, word: read, similarity }) => ({ term, word: read, similarity }));
}
