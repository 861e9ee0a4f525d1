import { opensDangling } from "../../text/dangling.ts";
import type { Span } from "../../text/span.ts";

/** "In 2012 she …", "At the summit, they …", "In her view …": the first words only lead up to the pronoun. */
const PRONOUN_AFTER_OPENING =
  /^(?:in|on|at|by|during|since|after|before|until|from|for|over|under|with|despite|to|of)\s(?:(?:[^\s,]+\s){0,3}?[^\s,]+(?:\s?,)?\s(?:he|she|they|it|these|those)|(?:his|her|their|its|this|that|these|those|such))\b(?! (?:who|whose|year|month|week|morning|afternoon|evening|day|decade|century|article|report|book|study)\b)/iu;

/** "In subsequent years …", "The same day …", "Two years later …": times that count from what was told before. */
const RELATIVE_TIME =
  /^(?:(?:(?:in|over|during|for|on|at|by)\s)?(?:the\s)?(?:subsequent|following|ensuing|intervening|preceding|next|same)\s(?:\S+\s)?(?:moment|minute|hour|morning|afternoon|evening|night|day|week|month|year|decade|centur(?:y|ies))s?|(?:\S+\s){0,3}?(?:later|earlier|afterwards?))\b(?! (?:this|last|today|in|on|than|that year)\b)/iu;

/** "She was born there.": the last word points at what was said before. */
const POINTING_END = /\b(?:here|there|too|either|as well|the same)[^\p{L}\p{N}]*$/iu;

/**
 * True when a sentence is not understood without the one before it: it opens or ends with a word that points back, or it is
 * the speech of somebody whom only its neighbours name.
 *
 * @param span - the sentence's place, in the text that `quotations` points into
 */
export function refersBack(words: string, span: Span, quotations: readonly Span[]): boolean {
  const opening = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const bare = words.slice(opening);
  return (
    opensDangling(words) ||
    POINTING_END.test(words) ||
    PRONOUN_AFTER_OPENING.test(bare) ||
    RELATIVE_TIME.test(bare) ||
    isBareSpeech(bare, span, opening, quotations)
  );
}

/** Within a quotation that began earlier, or quoted from end to end: nothing in the sentence says who speaks. */
function isBareSpeech(bare: string, span: Span, opening: number, quotations: readonly Span[]): boolean {
  const firstWord = span.start + opening;
  const lastWordEnd = firstWord + lastWordEndOf(bare);
  return quotations.some(
    ({ start, end }) => start < firstWord && firstWord < end && (start < span.start || lastWordEnd <= end),
  );
}

/** The place after the last letter or digit. Looking ahead from letters only keeps long runs of marks cheap. */
function lastWordEndOf(words: string): number {
  const last = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(words);
  return last === null ? 0 : last.index + last[0].length;
}
