import { isFiniteVerb, isIng, opensSubject, wordsIn } from "../language/en/clauses.ts";
import { setOf } from "../text/set-of.ts";
import { contains } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import { LEANING, TIME_PREPOSITIONS, isAdverbForm, isFiniteAuxiliary } from "../language/en/word-classes.ts";
import { isPast } from "../language/en/word-form.ts";
import type { Word } from "../language/en/word.ts";
import { commaBefore, isSpaced, opensWithSpace } from "./clause-borders.ts";
import type { ClauseGround } from "./clause-ground.ts";

/** After a clause set aside by commas, a verb goes on with its subject: "The bridge, which opened in 1932, was closed". */
const ASIDE = setOf("which who whose whom where when while as after before");
/** What looks like a verb and opens no clause. */
const NO_VERB = setOf("compared based given provided followed aged named called united");
/** "From its origins in 1954 as rebels with old rifles and discarded guns, …": no verb of the sentence stands before its comma. */
const OPENS_ADVERBIAL = setOf("from after before with without despite since");
const LONGEST_PREPOSITION = 12;
const MOST_BEFORE_VERB = 2;

/**
 * Places where a sentence that tells of several dates goes on to the next: a second verb of the same subject ("was
 * elected in 2004, re-elected in 2008 and defeated in 2012"), or a clause that opens with its date. Only places with a
 * date of its own on both sides count.
 *
 * @param dates - all dates of the sentence, in order
 * @returns the words that part, from the end of one clause to the beginning of the next, in order
 */
export function predicateBorders(ground: ClauseGround, dates: readonly Span[]): Span[] {
  const { sentence, words, text } = ground;
  const candidates = [...verbBorders(words), ...timeBorders(ground, dates)]
    .filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end))
    .toSorted((a, b) => a.start - b.start);
  const borders: Span[] = [];
  for (const [index, border] of candidates.entries()) {
    const from = borders.at(-1)?.end ?? sentence.start;
    const clause = { start: from, end: border.start };
    const next = { start: border.end, end: candidates[index + 1]?.start ?? sentence.end };
    const hasDates = [clause, next].every((side) => dates.some((date) => contains(side, date)));
    const goesOn = /^,\s+$/u.test(text.slice(border.start, border.end)) && hasAside(wordsIn(words, clause));
    const isTold = wordsIn(words, clause).some(isFiniteVerb) && !isAdverbial(ground, border.start);
    if (hasDates && !goesOn && isTold && border.start >= from) borders.push(border);
  }
  return borders;
}

/** ", re-elected in 2008", " and ended in 1963", ", then was sold in 1970". */
const verbBorders = (words: readonly Word[]): Span[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1];
    const isVerb = word.capitals === "none" && isPast(word) && !NO_VERB.has(word.lower);
    if (!isVerb || next === undefined || !opensWithSpace(next)) return [];
    let from = at;
    if (word.isHyphened && words[at - 1]?.lower === "re") from -= 1;
    for (let count = 0; count < MOST_BEFORE_VERB; count += 1) {
      const [first, before] = [words[from], words[from - 1]];
      if (first === undefined || before === undefined || !isSpaced(first) || !leadsToVerb(before)) break;
      from -= 1;
    }
    return borderBefore(words, from, true);
  });

const leadsToVerb = ({ lower }: Word): boolean => isAdverbForm(lower) || isFiniteAuxiliary(lower);

/** ", in 1961 Brown followed", ", and on 12 May 2014 she resigned". */
const timeBorders = ({ words, text }: ClauseGround, dates: readonly Span[]): Span[] =>
  words.flatMap((word, at) =>
    TIME_PREPOSITIONS.has(word.lower) && opensWithDate(words, text, word.span.start, dates)
      ? borderBefore(words, at, false)
      : [],
  );

/** From the comma or the “and” before the word at `at` to that word; a time needs the comma. */
function borderBefore(words: readonly Word[], at: number, isVerb: boolean): Span[] {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined) return [];
  const joins = before !== undefined && isSpaced(word) && /^(?:and|but)$/u.test(before.lower);
  const comma = commaBefore(joins ? before : word);
  const start = comma ?? (joins && isVerb && isSpaced(before) ? before.span.start - before.gap.length : -1);
  return start === -1 ? [] : [{ start, end: word.span.start }];
}

const hasAside = (words: readonly Word[]): boolean =>
  words.some(
    (word) =>
      commaBefore(word) !== undefined &&
      (ASIDE.has(word.lower) || isIng(word) || (word.capitals === "none" && word.lower.endsWith("ed"))),
  );

/** Nothing but what opens the sentence stands before `place`. */
function isAdverbial({ words, text, sentence }: ClauseGround, place: number): boolean {
  const first = words[0]?.lower ?? "";
  return (
    (OPENS_ADVERBIAL.has(first) || LEANING.has(first)) && !text.slice(sentence.start, place).includes(",")
  );
}

/** The date comes after one preposition, and somebody does something then. */
function opensWithDate(words: readonly Word[], text: string, place: number, dates: readonly Span[]): boolean {
  const date = dates.find(({ start }) => start > place);
  if (date === undefined || date.start - place > LONGEST_PREPOSITION) return false;
  const next = words.find(({ span }) => span.start >= date.end);
  return (
    next !== undefined && /^,?\s+["“‘(]?$/u.test(text.slice(date.end, next.span.start)) && opensSubject(next)
  );
}
