import type { Span } from "../../text/span.ts";

/** Quotation marks, and straight single ones where no apostrophe can be. A quotation that the text does not close runs to its end. */
const QUOTED =
  /“[^”]*(?:”|$)|"[^"]*(?:"|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|(?<=^|[\s(—–])‘(?:[^’]|’(?=\p{L}))+(?:’(?!\p{L})|$)|(?<=^|[\s(—–])'(?:[^']|'(?=\p{L}))+'(?!\p{L})/gu;

/** What stands in quotation marks in a stretch of text, marks included; two words or less are a name or a term unless they end as speech does. */
export function quotedParts(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(QUOTED)]
    .map(({ 0: words, index }) => ({ start: start + index, end: start + index + words.length, words }))
    .filter(
      ({ words }) =>
        (words.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) > 2 || /[.,!?…—][”"’'»“]$/u.test(words),
    );
}
