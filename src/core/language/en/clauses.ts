import type { Span } from "../../text/span.ts";
import { setOf } from "../../text/set-of.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { isPast } from "./word-form.ts";
import type { Word } from "./word.ts";
import { COUNTING, DETERMINERS, PERSONAL_PRONOUNS, RELATIVE, isFiniteAuxiliary } from "./word-classes.ts";

/**
 * The words that lie within a span of the text. Found by halving: a list may be one sentence of thousands of words.
 *
 * @param words - in the order of the text
 */
export function wordsIn(words: readonly Word[], { start, end }: Span): readonly Word[] {
  const from = firstWhere(words, ({ span }) => span.start >= start);
  return words.slice(
    from,
    Math.max(
      from,
      firstWhere(words, ({ span }) => span.end > end),
    ),
  );
}

/** The first place from which on all words pass. */
function firstWhere(words: readonly Word[], passes: (word: Word) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word !== undefined && !passes(word)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for a verb that has a subject, as far as its form shows: “is”, “rose”, “signed”, but not “Led”, nor the month of “May”. */
export const isFiniteVerb = (word: Word): boolean =>
  word.capitals === "none" && (isFiniteAuxiliary(word.word) || isPast(word));

/** Words in -ing that open no participial clause. */
const NO_PARTICIPLES = setOf(
  `during including following regarding concerning according excluding considering pending notwithstanding morning evening
  spring king nothing something anything everything being beginning starting depending owing barring amounting ranging comparing`,
);
/** “Invading”, “annexing”: a verb in -ing that may go on with what its clause tells. */
export const isParticiple = (word: Word): boolean => isIng(word) && !NO_PARTICIPLES.has(word.lower);

/** Any word in -ing, in small letters. */
export const isIng = ({ tense, capitals, lower }: Word): boolean =>
  tense === "ing" && capitals === "none" && /^\p{Ll}+$/u.test(lower);

/** True for what a subject may open with: a capital, an article, a pronoun, a number. */
export const opensSubject = ({ capitals, lower }: Word): boolean =>
  capitals !== "none" ||
  (DETERMINERS.has(lower) && !RELATIVE.has(lower)) ||
  PERSONAL_PRONOUNS.has(lower) ||
  COUNTING.has(lower) ||
  lower === "there" ||
  NUMBER_WORDS.has(lower);
