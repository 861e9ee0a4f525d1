import type { TidyLine } from "./tidy.ts";

/** Lines of wrapped text are shorter: longer ones are paragraphs of their own. In code units. */
const LONG_LINE = 120;

/**
 * True for a text whose paragraphs are lines: no blank line parts it, and several lines are longer than anybody wraps
 * text at.
 */
export function isLinePerParagraph(lines: readonly TidyLine[]): boolean {
  const first = lines.findIndex(({ text }) => text !== "");
  const last = lines.findLastIndex(({ text }) => text !== "");
  const body = lines.slice(first, last + 1);
  return (
    body.every(({ text }) => text !== "") && body.filter(({ text }) => text.length > LONG_LINE).length > 1
  );
}

/** The lines with a blank one after each, so that each is a paragraph; numbers stay those of the source. */
export const partLines = (lines: readonly TidyLine[]): TidyLine[] =>
  lines.flatMap((line) => [line, { number: line.number, text: "" }]);
