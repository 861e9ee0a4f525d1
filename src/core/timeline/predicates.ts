import type { Span } from "../text/span.ts";
import { isPastForm } from "../language/en/verb-forms.ts";

/** ", re-elected in 2008", " and ended in 1963", ", then was sold in 1970". */
const VERB_BORDER =
  /(?:,\s+(?:(?:and|but)\s+)?|\s+(?:and|but)\s+)(?=(?:(?:then|later|finally|eventually|soon|again|also|subsequently|was|were|had|has|is)\s+){0,2}(?:re-?)?(?<verb>\p{Ll}{3,})\s)/gu;
/** ", in 1961 Brown followed", ", and on 12 May 2014 she resigned". */
const TIME_BORDER =
  /,\s+(?:(?:and|but|while)\s+)?(?=(?:in|on|by|at|from|since|during|until|around|about)\s+(?:the\s+)?)/giu;
/** After a clause set aside by commas, a verb goes on with its subject: "The bridge, which opened in 1932, was closed". */
const ASIDE = /,\s+(?:which|who|whose|whom|where|when|while|as|after|before|\p{Ll}+ing|\p{Ll}+ed)\s/u;
/** What looks like a verb and opens no clause. */
const NO_VERB = /^(?:compared|based|given|provided|followed|aged|named|called|united)$/u;
/** "From its origins in 1954 as rebels with old rifles and discarded guns, …": no verb of the sentence stands before its comma. */
const ADVERBIAL =
  /^(?:from|after|before|with|without|despite|since|as|when|while|although|though|because|if|unless)\b[^,]*$/iu;
const LONGEST_PREPOSITION = 12;
/** A subject after a date at the head of a clause. */
const SUBJECT =
  /^,?\s+(?:["“‘(]?\p{Lu}|(?:the|a|an|this|these|those|his|her|its|their|our|my|he|she|it|they|we|I|you|there|both|some|many|most|all|another|two|three|several)\b)/u;

/**
 * Places where a sentence that tells of several dates goes on to the next: a second verb of the same subject ("was
 * elected in 2004, re-elected in 2008 and defeated in 2012"), or a clause that opens with its date. Only places with a
 * date of its own on both sides count.
 *
 * @param dates - the places of all dates in `words`, in order
 * @returns the words that part, from the end of one clause to the beginning of the next, in order
 */
export function predicateBorders(
  words: string,
  dates: readonly Span[],
  hasVerb: (words: string) => boolean,
): Span[] {
  const candidates = [
    ...[...words.matchAll(VERB_BORDER)].filter(({ groups }) => isVerb(groups?.["verb"] ?? "")),
    ...[...words.matchAll(TIME_BORDER)].filter(({ 0: mark, index }) =>
      opensWithDate(words, index + mark.length, dates),
    ),
  ]
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
    .filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end))
    .toSorted((a, b) => a.start - b.start);
  const borders: Span[] = [];
  for (const [index, border] of candidates.entries()) {
    const from = borders.at(-1)?.end ?? 0;
    const to = candidates[index + 1]?.start ?? words.length;
    const hasDates =
      dates.some(({ start, end }) => from <= start && end <= border.start) &&
      dates.some(({ start, end }) => border.end <= start && end <= to);
    const goesOn =
      /^,\s+$/u.test(words.slice(border.start, border.end)) && ASIDE.test(words.slice(from, border.start));
    if (
      !goesOn &&
      !ADVERBIAL.test(words.slice(0, border.start)) &&
      hasDates &&
      hasVerb(words.slice(from, border.start)) &&
      border.start >= from
    )
      borders.push(border);
  }
  return borders;
}

const isVerb = (word: string): boolean => isPastForm(word) && !NO_VERB.test(word);

/** The date comes after one preposition, and somebody does something then. */
function opensWithDate(words: string, place: number, dates: readonly Span[]): boolean {
  const date = dates.find(({ start }) => start >= place);
  return (
    date !== undefined && date.start - place <= LONGEST_PREPOSITION && SUBJECT.test(words.slice(date.end))
  );
}
