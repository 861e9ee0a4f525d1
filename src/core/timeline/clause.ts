import { isParticiple, isFiniteVerb, opensSubject, wordsIn } from "../language/en/clauses.ts";
import { isGoverning } from "../language/en/uncertainty.ts";
import { LEANING, TIME_PREPOSITIONS } from "../language/en/word-classes.ts";
import type { Word } from "../language/en/word.ts";
import { enclosuresOf } from "../text/enclosures.ts";
import { contains, trimSpan } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import {
  coordinatorBorders,
  participleBorders,
  relativeBorders,
  secondParticiples,
} from "./clause-borders.ts";
import type { ClauseGround } from "./clause-ground.ts";
import { predicateBorders } from "./predicates.ts";
import { endOfPhrase } from "./phrase-end.ts";

/** In longer runs of words (in code units) no clause is looked for: they are lists or tables. */
const LONGEST_SENTENCE = 1_500;
const LONGEST_SUBJECT = 80;

/**
 * The clause of a sentence that a date belongs to, where one can be cut out cleanly; else the whole sentence. Clean are
 * a participial clause (", invading Georgia in 2008 and …") and a main clause after a semicolon or a coordinating
 * conjunction, as long as nothing before it (a negation, a condition, somebody's claim) bears on its meaning.
 *
 * @param sentence - a span of `text` that contains `expression`
 * @param words - of the sentence
 * @param dates - all dates of the sentence, in order: where there are several, each has the words up to the next verb
 */
export function clauseAround(
  text: string,
  sentence: Span,
  words: readonly Word[],
  expression: Span,
  dates: readonly Span[] = [expression],
): Span {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return sentence;
  const enclosed = enclosuresOf(text.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
  }));
  if (enclosed.some((enclosure) => contains(enclosure, expression))) return sentence;
  const isOpen = (place: number): boolean => !enclosed.some((e) => e.start < place && place <= e.end);
  const ground = { text, sentence, words, isOpen };
  return (
    participialClause(ground, expression) ??
    mainClause(ground, expression, predicateBorders(ground, dates)) ??
    relativeClause(ground, expression) ??
    sentence
  );
}

function participialClause(ground: ClauseGround, date: Span): Span | undefined {
  const first = participleBorders(ground).findLast(({ end }) => end <= date.start);
  if (first === undefined || !isParticipleAt(ground, first.end)) return undefined;
  if (isGovernedAt(ground, first.start)) return undefined;
  const close = endOfPhrase(ground, first.end);
  if (date.end > close) return undefined;
  const seconds = secondParticiples(ground).filter(
    ({ start, end }) => start > first.end && end < close && isParticipleAt(ground, end),
  );
  const start = seconds.findLast(({ end }) => end <= date.start)?.end ?? first.end;
  const end = seconds.find(({ start: next }) => next >= date.end)?.start ?? close;
  return cleaned(ground.text, { start, end });
}

const isParticipleAt = ({ words }: ClauseGround, place: number): boolean =>
  words.some((word) => word.span.start === place && isParticiple(word));

const isGovernedAt = ({ words, sentence }: ClauseGround, place: number): boolean =>
  wordsIn(words, { start: sentence.start, end: place }).some(isGoverning);

const hasVerb = ({ words }: ClauseGround, span: Span): boolean => wordsIn(words, span).some(isFiniteVerb);

const opensLeaning = ({ words }: ClauseGround, span: Span): boolean =>
  LEANING.has(wordsIn(words, span)[0]?.lower ?? "");

function mainClause(ground: ClauseGround, date: Span, predicates: readonly Span[]): Span | undefined {
  const { text, sentence, isOpen } = ground;
  const borders = [
    ...predicates.filter(({ start }) => isOpen(start)),
    ...semicolons(ground),
    ...coordinatorBorders(ground).filter((border) => partsClauses(ground, border)),
  ].toSorted((a, b) => a.start - b.start);
  const before = borders.findLast(({ end }) => end <= date.start);
  const after = borders.find(({ start }) => start >= date.end);
  if (before === undefined && after === undefined) return undefined;
  if (before !== undefined && isGovernedAt(ground, before.start)) return undefined;
  const clause = { start: before?.end ?? sentence.start, end: after?.start ?? sentence.end };
  if (after !== undefined && opensLeaning(ground, { start: clause.start, end: sentence.end }))
    return undefined;
  return hasVerb(ground, clause) ? cleaned(text, clause) : undefined;
}

const semicolons = ({ text, sentence, isOpen }: ClauseGround): Span[] =>
  [...text.slice(sentence.start, sentence.end).matchAll(/;\s+/gu)]
    .map(({ 0: mark, index }) => ({
      start: sentence.start + index,
      end: sentence.start + index + mark.length,
    }))
    .filter(({ start }) => isOpen(start));

/** "The bridge, which opened in 1932, was closed": the subject with what is told of it aside. */
function relativeClause(ground: ClauseGround, date: Span): Span | undefined {
  const { text, sentence } = ground;
  const border = relativeBorders(ground).findLast(({ end }) => end <= date.start);
  if (border === undefined || border.start - sentence.start > LONGEST_SUBJECT) return undefined;
  const subject = { start: sentence.start, end: border.start };
  if (isGovernedAt(ground, border.start) || hasVerb(ground, subject) || opensLeaning(ground, sentence))
    return undefined;
  const end = endOfPhrase(ground, border.end);
  // At the end of the sentence nothing is left to cut off.
  return date.end <= end && end < sentence.end - 1
    ? cleaned(text, { start: sentence.start, end })
    : undefined;
}

/** "A, B, and C" is a list: a conjunction parts clauses only where words with a verb stand on both sides of it. */
function partsClauses(ground: ClauseGround, { start, end }: Span): boolean {
  const { text, sentence, words } = ground;
  const before = [...text.slice(sentence.start, start).matchAll(/[,;]\s/gu)].at(-1)?.index ?? 0;
  const after = /;\s/u.exec(text.slice(end, sentence.end))?.index;
  const following = { start: end, end: after === undefined ? sentence.end : end + after };
  const first = wordsIn(words, following)[0];
  return (
    first !== undefined &&
    (opensSubject(first) || TIME_PREPOSITIONS.has(first.lower)) &&
    hasVerb(ground, { start: sentence.start + before, end: start }) &&
    hasVerb(ground, following)
  );
}

const cleaned = (text: string, clause: Span): Span | undefined => {
  const trimmed = trimSpan(text, clause);
  return trimmed.start < trimmed.end ? trimmed : undefined;
};
