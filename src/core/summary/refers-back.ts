import { opensDangling } from "../language/en/dangling.ts";
import { POINTS_BACK_AT_FIRST, POINTS_BACK_INSIDE, SPEAKING_PRONOUN } from "../language/en/points-back.ts";
import type { Span } from "../text/span.ts";

/**
 * True when a sentence is not understood without the one before it: it opens or ends with a word that points back, or it is
 * the speech of somebody who is only called “she”.
 *
 * @param span - the sentence's place, in the text that `quotations` points into
 */
export function refersBack(words: string, span: Span, quotations: readonly Span[]): boolean {
  const bare = words.slice(openingOf(words));
  return (
    opensDangling(words) ||
    POINTS_BACK_INSIDE.some((pattern) => pattern.test(words)) ||
    POINTS_BACK_AT_FIRST.some((pattern) => pattern.test(bare)) ||
    isSpeechOfPronoun(words, span, quotations)
  );
}

/** "“We are closing,” she said.": what stands outside the speech does not name the speaker. */
function isSpeechOfPronoun(words: string, span: Span, quotations: readonly Span[]): boolean {
  const speech = quotations.find(({ start, end }) => start < span.end && end > span.start);
  if (speech === undefined || /[\p{L}\p{N}]/u.test(words.slice(0, Math.max(0, speech.start - span.start))))
    return false;
  return SPEAKING_PRONOUN.test(words.slice(Math.max(0, speech.end - span.start)));
}

/**
 * True for a sentence within a quotation that began earlier, or quoted from end to end: nothing in it says who speaks.
 *
 * @param span - as for `refersBack`
 */
export function isBareSpeech(words: string, span: Span, quotations: readonly Span[]): boolean {
  const opening = openingOf(words);
  const bare = words.slice(opening);
  const firstWord = span.start + opening;
  const lastWordEnd = firstWord + lastWordEndOf(bare);
  return quotations.some(
    ({ start, end }) => start < firstWord && firstWord < end && (start < span.start || lastWordEnd <= end),
  );
}

/** How many marks stand before the first word. */
const openingOf = (words: string): number => /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;

/** The place after the last letter or digit. Looking ahead from letters only keeps long runs of marks cheap. */
function lastWordEndOf(words: string): number {
  const last = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(words);
  return last === null ? 0 : last.index + last[0].length;
}
