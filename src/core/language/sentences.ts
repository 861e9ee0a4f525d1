import { enclosuresOf } from "../text/enclosures.ts";
import { isGraphemeBoundary } from "../text/graphemes.ts";
import { languageOf } from "./index.ts";
import { possibleEndsOf } from "./possible-ends.ts";
import type { PossibleEnd } from "./possible-ends.ts";
import { isSentenceEnd } from "./sentence-ends.ts";
import { trimSpan } from "../text/span.ts";
import type { Span } from "../text/span.ts";

/** A line that begins like an entry of a list is a sentence of its own. A long dash may also stand in running text. */
const LIST_ENTRY =
  /\n(?=[^\S\n]{0,40}(?:[-*+•‣][^\S\n]|[–—][^\S\n]+[\p{Lu}\p{Lo}\p{N}]|\d{1,3}[.)][^\S\n]))/gu;

/**
 * Splits a stretch of text into sentences: spans without the white space around them, in order, covering every
 * word. Abbreviations, initials, decimals, ellipses, and marks inside brackets or quotations do not end a sentence.
 * Where a text does not use capitals, marks alone decide. Takes time in proportion to the text, whatever it holds.
 *
 * @param span - usually one paragraph; the spans returned point into the whole `text`
 * @param language - BCP 47 tag of the text; English where it is missing
 */
export function splitSentences(
  text: string,
  span: Span = { start: 0, end: text.length },
  language?: string,
): Span[] {
  const { sentenceWords } = languageOf(language);
  const words = text.slice(span.start, span.end);
  const ends = outside(outermost(enclosuresOf(words)), possibleEndsOf(words));
  const usesCapitals = startsSentencesWithCapitals(words, ends);
  const breaks = [
    ...ends
      .filter((end) => isSentenceEnd(end, usesCapitals, sentenceWords))
      .map(({ place, space }) => place + space),
    ...[...words.matchAll(LIST_ENTRY)].map(({ index }) => index + 1),
  ]
    .filter((place) => isGraphemeBoundary(words, place))
    .toSorted((a, b) => a - b);

  const kept = withoutDrummed(words, breaks);
  return [0, ...kept]
    .map((start, index) => trimSpan(words, { start, end: kept[index] ?? words.length }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}

/** "Life is Just. Too. Short." is one sentence: what parts words of one, with a capital each, is emphasis. */
function withoutDrummed(words: string, breaks: readonly number[]): readonly number[] {
  const sentenceAt = (at: number): string =>
    words.slice(breaks[at - 1] ?? 0, breaks[at] ?? words.length).trim();
  const dropped = new Set<number>();
  for (let at = 0; at < breaks.length; at++) {
    let end = at + 1;
    while (end <= breaks.length && ONE_WORD.test(sentenceAt(end))) end += 1;
    if (end - at > 2 && ENDS_IN_CAPITAL.test(sentenceAt(at).slice(-LONGEST_WORDS)))
      for (let inner = at; inner < end - 1; inner++) dropped.add(inner);
    at = end - 1;
  }
  return breaks.filter((_, at) => !dropped.has(at));
}

const LONGEST_WORDS = 60;
const ONE_WORD = /^\p{Lu}\p{Ll}+\.$/u;
const ENDS_IN_CAPITAL = /\p{L}\s\p{Lu}\p{Ll}+\.$/u;

/** Of spans that are nested or apart, those that lie in no other, in order. */
function outermost(spans: readonly Span[]): Span[] {
  const outer: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start))
    if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span);
  return outer;
}

/** The ends that lie in none of the spans. Both lists are in order, so one walk along both will do. */
function outside(spans: readonly Span[], ends: readonly PossibleEnd[]): PossibleEnd[] {
  let next = 0;
  return ends.filter(({ place }) => {
    while ((spans[next]?.end ?? Infinity) <= place) next += 1;
    return place <= (spans[next]?.start ?? Infinity);
  });
}

/** False for texts written all in small letters: there, a small letter after the mark proves nothing. */
function startsSentencesWithCapitals(words: string, ends: readonly PossibleEnd[]): boolean {
  const firstLetter = /\p{L}/u.exec(words)?.[0] ?? "";
  if (!/\p{Ll}/u.test(firstLetter)) return true;
  const plain = ends.filter(({ marks, textAfter }) => marks === "." && /^\p{L}/u.test(textAfter));
  const small = plain.filter(({ textAfter }) => /^\p{Ll}/u.test(textAfter));
  return small.length * 2 <= plain.length;
}
