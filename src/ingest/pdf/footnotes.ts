import { bodySizeOf, SMALLER } from "./body-size.ts";
import type { PdfLine } from "./pdf-page.ts";

/** How a footnote begins: with its label, raised or not. */
export const FOOTNOTE = /^(?:\u{F0000})?(\d{1,3}|[*†‡§])(?:\u{F0001})?[.)]?\s*(?=\p{L}|["“‘(])/u;

/**
 * Parts the footnotes of pages from the text, which goes on below them: the lines in small type at the foot of a page, from the first
 * that begins with a label.
 *
 * @param pages - each with its lines in order of reading
 */
export function withoutFootnotes(pages: readonly (readonly PdfLine[])[]): {
  readonly text: readonly (readonly PdfLine[])[];
  readonly notes: readonly (readonly PdfLine[])[];
} {
  const body = bodySizeOf(pages.flat());
  const found = pages.map((lines) => {
    const upwards = lines.toSorted((a, b) => a.y - b.y);
    const end = upwards.findIndex(({ size }) => size >= SMALLER * body);
    const small = new Set(end === -1 ? [] : upwards.slice(0, end));
    const foot = lines.filter((line) => small.has(line));
    const start = foot.findIndex(({ text }) => FOOTNOTE.test(text));
    return new Set(start === -1 ? [] : foot.slice(start));
  });
  return {
    text: pages.map((lines, index) => lines.filter((line) => found[index]?.has(line) !== true)),
    notes: pages.map((lines, index) => lines.filter((line) => found[index]?.has(line) === true)),
  };
}
