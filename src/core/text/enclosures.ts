import type { Span } from "./span.ts";

/** Brackets and quotation marks that open and close one stretch of text. */
const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["（", "）"],
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["「", "」"],
  ["『", "』"],
]);

/**
 * A quotation or bracket that runs on for longer than this (in code units) is a passage of its own, in which sentences end as usual:
 * a whole paragraph of direct speech must not become one sentence.
 */
const LONGEST_ENCLOSURE = 320;

/**
 * Stretches within brackets or quotation marks, from the opening mark to just before the closing one. Only pairs that are complete and short count.
 * Apostrophes are never taken for quotation marks.
 */
export function enclosuresOf(text: string): Span[] {
  const spans: Span[] = [];
  const open: { closer: string; start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]（）“”„«»「」『』"]/gu)) {
    const straight = mark === '"';
    const closes = open.findLastIndex(({ closer }) => closer === mark);
    if (closes >= 0 && !(straight && opensWord(text, index))) {
      const opening = open[closes];
      if (opening !== undefined && index - opening.start <= LONGEST_ENCLOSURE)
        spans.push({ start: opening.start, end: index });
      open.length = closes;
    } else {
      const closer = straight ? '"' : CLOSER_OF.get(mark);
      if (closer !== undefined) open.push({ closer, start: index });
    }
  }
  return spans;
}

/** A straight mark opens when white space or an opening bracket stands before it and a word after it. */
function opensWord(text: string, index: number): boolean {
  return (index === 0 || /[\s([—–-]/u.test(text.charAt(index - 1))) && /\S/u.test(text.charAt(index + 1));
}
