import type { TimelineEntry } from "../timeline/timeline.ts";
import type { Quote } from "../article/quote.ts";
import { contains } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import { writtenOf } from "../language/en/word.ts";
import type { Word } from "../language/en/word.ts";

/** A sentence as the rules look at it. */
export interface EventSentence {
  readonly quote: Quote;
  readonly words: readonly Word[];
  /** Time expressions in it, in order. */
  readonly dates: readonly Span[];
  /** Events of the timeline that it dates. */
  readonly entries: readonly TimelineEntry[];
  /** True for a word that is part of a name, as far as can be told. */
  readonly isName: (place: number) => boolean;
  /** True where the article writes a word in small letters, and never with a capital inside a sentence. */
  readonly isSmall: (word: Word) => boolean;
}

/** True for a word of a time expression. */
export const isInDate = ({ dates }: EventSentence, { span }: Word): boolean =>
  dates.some((date) => contains(date, span));

/**
 * Words of a sentence as they are written inside another: “the alliance” for “The alliance”.
 *
 * @returns undefined where the first word may be a name or not
 */
export function insideQuestion(sentence: EventSentence, from: number, to: number): string | undefined {
  const words = sentence.words.slice(from, to);
  const [first, second] = words;
  if (first === undefined) return undefined;
  const text = writtenOf(words);
  if (from > 0 || !first.isCapitalised || /^\p{Lu}{2}/u.test(first.written)) return text;
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  if (first.isStop) return small;
  if (sentence.isName(0)) return text;
  if (sentence.isSmall(first)) return small;
  return second?.isCapitalised === true && !second.isStop ? text : undefined;
}
