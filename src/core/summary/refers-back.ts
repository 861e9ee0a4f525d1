import { opensDangling } from "../language/en/dangling.ts";
import type { Span } from "../text/span.ts";

/** "In 2012 she …", "At the summit, they …", "In her view …": the first words only lead up to the pronoun. */
const PRONOUN_AFTER_OPENING =
  /^(?:in|on|at|by|during|since|after|before|until|from|for|over|under|with|despite|to|of)\s(?:(?:[^\s,]+\s){0,3}?[^\s,]+(?:\s?,)?\s(?:he|she|they|it|these|those)|(?:his|her|their|its|this|that|these|those|such))\b(?! (?:who|whose|year|month|week|morning|afternoon|evening|day|decade|century|article|report|book|study)\b)/iu;

/** "When she left, …", "If they agree …". Not "As his side won, …": a possessive there mostly belongs to the name that follows. */
const PRONOUN_AFTER_CONJUNCTION =
  /^(?:what|how|why|when|whenever|while|as|if|because|although|though|even though|even if|once|where|unless|whether|whereas|so that)\s(?:he|she|they|it)\b(?! (?:rains?|snows?|happens?|happened|is clear|turns out|turned out)\b)/iu;

/** "No, but it is a good record.", "Easy: it is cheap.": it answers what was asked before. */
const REPLY =
  /^(?:well|no|nope|yes|yeah|sure|right|easy|simple|true|false|wrong|exactly|precisely|not (?:really|quite|exactly|so)|of course)\s?[,:;.!—–]/iu;

/** "The two agreed": two that were named before. */
const COUNTED_BEFORE = /^the (?:two|pair|duo|trio)\b/iu;

/** "I want it fixed.": what is wanted was told before. */
const OBJECT_BEFORE =
  /^(?:i|we|you|nobody|no one|everybody|everyone|some|many|few|most)\s(?:\p{L}+\s){1,2}(?:it|them|him)\b/iu;

/** "The bird was never lost, he explained.": nobody in the sentence is called by name. */
const UNNAMED_SPEAKER =
  /^(?:(?!\s\p{Lu}).)*,\s(?:he|she|they)\s(?:said|says|explained|added|argued|told|wrote|recalled|insisted|claimed|admitted|noted|warned|thought)\b/su;

/** "…, however, …": what joins a sentence to the one before it may stand inside. */
const CONNECTIVE_INSIDE =
  /,\s(?:however|though|therefore|nevertheless|nonetheless|moreover|furthermore|meanwhile|instead|for example|for instance|in turn|by contrast|in contrast|on the other hand|then|too)\s?,/iu;

/** "In subsequent years …", "The same day …", "Two years later …": times that count from what was told before. */
const RELATIVE_TIME =
  /^(?:(?:(?:in|over|during|for|on|at|by)\s)?(?:the\s)?(?:subsequent|following|ensuing|intervening|preceding|next|same)\s(?:\S+\s)?(?:moment|minute|hour|morning|afternoon|evening|night|day|week|month|year|decade|centur(?:y|ies))s?|(?:\S+\s){0,3}?(?:later|earlier|afterwards?))\b(?! (?:this|last|today|in|on|than|that year)\b)/iu;

/** After speech. */
const SPEAKING_PRONOUN = /^[^\p{L}\p{N}]*(?:(?:he|she|they|it)\b|\p{L}+\s(?:he|she|they)\b)/iu;

/** "She was born there.": the last word points at what was said before. */
const POINTING_END = /\b(?:here|there|too|either|as well|the same)[^\p{L}\p{N}]*$/iu;

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
    POINTING_END.test(words) ||
    PRONOUN_AFTER_OPENING.test(bare) ||
    PRONOUN_AFTER_CONJUNCTION.test(bare) ||
    REPLY.test(bare) ||
    COUNTED_BEFORE.test(bare) ||
    OBJECT_BEFORE.test(bare) ||
    UNNAMED_SPEAKER.test(bare) ||
    CONNECTIVE_INSIDE.test(words) ||
    isSpeechOfPronoun(words, span, quotations) ||
    RELATIVE_TIME.test(bare)
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
