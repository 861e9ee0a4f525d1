import type { TidyLine } from "../tidy.ts";

const START = /^\*{2,}\s*START OF (?:TH(?:E|IS) )?.{1,200}\*{2,}$/iu;
const END =
  /^(?:\*{2,}\s*END OF (?:TH(?:E|IS) )?.{1,200}\*{2,}|End of (?:the )?Project Gutenberg.{0,200})$/iu;

/** Where a text that was wrapped by its publisher begins and ends: indexes of lines, `from` included, `to` not. */
export interface Envelope {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the lines “*** START OF … ***” and “*** END OF … ***” that publishers of free books put around a text. Around it stands
 * what is said of the edition, and its licence.
 */
export function envelopeOf(lines: readonly TidyLine[]): Envelope {
  const start = lines.findIndex(({ text }) => START.test(text.trim()));
  const end = lines.findIndex(({ text }, index) => index > start && END.test(text.trim()));
  return { from: start + 1, to: end === -1 ? lines.length : end };
}
