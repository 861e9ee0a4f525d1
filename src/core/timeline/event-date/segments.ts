import { contains } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";

/** Where one clause ends and another begins, as far as marks and words show it. */
const BORDER =
  /[;:()[\]]|,(?=\s)|\s[–—-]{1,2}\s|—|\s(?=(?:while|whereas|but|although|though|because|which|who|whose|when|where|whilst|before|after|that|as)\s)/gu;

/** A segment that opens a sentence with its time, "On Sunday,", belongs to what follows. */
const OPENING_TIME =
  /^\W*(?:(?:earlier|later|late|early|also|and|but|then|meanwhile)\s+)?(?:in|on|at|by|during|for|from|since|until|throughout|last|this|next|today|yesterday|tomorrow|earlier|later|within|\p{Lu}?\p{Ll}*day)\b/iu;

/**
 * Cuts a sentence into articles of about a clause. A date is never cut, and a time that opens the sentence stays with the
 * clause after it.
 *
 * @param dates - the dates of the sentence
 * @returns articles in order that cover the sentence
 */
export function segmentsOf(text: string, sentence: Span, dates: readonly Span[]): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const borders = [...words.matchAll(BORDER)]
    .map(({ index }) => sentence.start + index)
    .filter((place) => !dates.some(({ start, end }) => start <= place && place < end))
    .filter((place) => !isOpeningTime(text, { start: sentence.start, end: place }, dates));
  const places = [sentence.start, ...borders, sentence.end];
  return places.slice(1).map((end, index) => ({ start: places[index] ?? sentence.start, end }));
}

/** A longer opening says more than when. */
const LONGEST_OPENING = 60;

/** Few words that end with a date, before anything else is said. */
function isOpeningTime(text: string, opening: Span, dates: readonly Span[]): boolean {
  const words = text.slice(opening.start, opening.end);
  return (
    words.length <= LONGEST_OPENING &&
    dates.filter((date) => contains(opening, date)).length === 1 &&
    OPENING_TIME.test(words) &&
    dates.some(({ end }) => end === opening.end)
  );
}
