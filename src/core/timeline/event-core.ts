import type { Article } from "../article/article.ts";
import type { Span } from "../text/span.ts";
import { tokensOf } from "../language/tokens.ts";
import { baseTermOf } from "../language/en/base-term.ts";
import type { DatedMention } from "./entry.ts";

/** The words by which two places are known to tell of the same event. */
export interface EventCore {
  /** Stems, each once; of irregular verbs the stem of the base form. */
  readonly terms: readonly string[];
  /** Those of them that are numbers, or written with a capital (at the head of a sentence that may be no name). */
  readonly names: readonly string[];
}

/** As many words as lie farther from the date do not count, in code units. */
const REACH = 120;
/** With so many words before it, the date belongs to them. */
const ENOUGH_WORDS = 2;
const PHRASE_END = /[,;:()[\]!?"“”]|\.(?=\s|$)|\s[–—-]\s|—/u;

/**
 * The words around a date: those before it in its phrase ("Russia’s invasion of Ukraine in February 2022"), or those
 * after it where it opens the phrase ("On 24 February 2022, Russian troops invaded Ukraine").
 */
export function coreOf({ clause, expression }: DatedMention): EventCore {
  const { article, span } = clause;
  const { text } = article;
  const from = Math.max(span.start, expression.start - REACH);
  const before = text.slice(from, expression.start).split(PHRASE_END).at(-1) ?? "";
  const leading = contentOf(article, { start: expression.start - before.length, end: expression.start });
  if (leading.length >= ENOUGH_WORDS) return coreWith(leading);
  const after = text.slice(expression.end, Math.min(span.end, expression.end + REACH));
  const start = expression.end + (/^[,\s]+/u.exec(after)?.[0].length ?? 0);
  const phrase = text.slice(start, expression.end + after.length).split(PHRASE_END)[0] ?? "";
  return coreWith([...leading, ...contentOf(article, { start, end: start + phrase.length })]);
}

interface CoreWord {
  readonly term: string;
  readonly isName: boolean;
}

function contentOf(article: Article, span: Span): CoreWord[] {
  return tokensOf(article.text, span)
    .filter(({ isStop }) => !isStop)
    .map(({ word, isCapitalised }) => ({
      term: baseTermOf(word),
      isName: isCapitalised || /^\d/.test(word),
    }));
}

const coreWith = (words: readonly CoreWord[]): EventCore => ({
  terms: [...new Set(words.map(({ term }) => term))],
  names: [...new Set(words.filter(({ isName }) => isName).map(({ term }) => term))],
});

/** Stems of at least so many letters may differ in their ending: "invad" and "invas", "russia" and "russian". */
const LONG_STEM = 4;

/** True for equal stems and for those of a verb and its noun, of a country and its people. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  if (shared < LONG_STEM) return false;
  const [a, b] = [one.length - shared, other.length - shared];
  return (
    (a === 1 && b === 1) ||
    (Math.min(a, b) === 0 && /^(?:n|an|ian|s|e)$/u.test((a === 0 ? other : one).slice(shared)))
  );
}

/** Which of some terms are alike to one of the others. */
export const sharedTerms = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((term) => others.some((other) => isAlike(term, other)));
