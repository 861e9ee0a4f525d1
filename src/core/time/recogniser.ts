import type { Span } from "../text/span.ts";
import type { Mention, TimeReading } from "./mention.ts";

/** Words that a recogniser's pattern matched. */
export interface FoundWords {
  /** The whole text, for looking at what stands around. */
  readonly text: string;
  readonly span: Span;
  readonly words: string;
  /** The words of the named groups that took part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Where a named group stands; the whole match for a group that took no part. */
  readonly spanOf: (group: string) => Span;
}

/**
 * Finds one kind of time expression.
 *
 * `read` returns mentions; an empty list claims the words so that no later recogniser reads them; undefined declines.
 */
export interface Recogniser {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (found: FoundWords) => readonly Mention[] | undefined;
  /** Text with the values found in it, as of 14 May 2014, a Wednesday. */
  readonly examples: readonly (readonly [text: string, ...values: string[]])[];
  /** Text that looks alike and in which nothing is found. */
  readonly counterExamples: readonly string[];
}

/** One mention: the whole match, or the words of one group. */
export const mention = (found: FoundWords, reading: TimeReading, group?: string): Mention => ({
  span: group === undefined ? found.span : found.spanOf(group),
  reading,
});

/** Up to so many code units before what was found. */
export const textBefore = ({ text, span }: FoundWords, length = 40): string =>
  text.slice(Math.max(0, span.start - length), span.start);

/** Up to so many code units after what was found. */
export const textAfter = ({ text, span }: FoundWords, length = 40): string =>
  text.slice(span.end, span.end + length);
