/** What the reader writes into the text for itself; neither stands in the source. */
export interface Reserved {
  /** Before a character that was escaped: it is meant as it is, and marks nothing. */
  readonly literal: string;
  /** For a line end that only wraps a line. */
  readonly wrap: string;
}

/** Unicode keeps these for programs: they are in no text that people exchange. */
const FIRST_NONCHARACTER = 0xfdd0;
const NONCHARACTERS = Array.from({ length: 32 }, (_, at) => String.fromCharCode(FIRST_NONCHARACTER + at));

/** Two characters that a source does not hold. A source that holds them all loses the first two. */
export function reserve(source: string): { readonly reserved: Reserved; readonly source: string } {
  const free = NONCHARACTERS.filter((character) => !source.includes(character));
  const [literal = "\uFDD0", wrap = "\uFDD1"] = free.length > 1 ? free : [];
  return {
    reserved: { literal, wrap },
    source: free.length > 1 ? source : source.replace(/[\uFDD0\uFDD1]/g, ""),
  };
}
