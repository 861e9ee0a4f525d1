import type { Citation } from "./citation.ts";

/** Where a quote stands, for people: “¶3, sentence 1” or “¶3, sentences 1–2”. */
export function placeOf({ locator: { paragraph, sentences } }: Citation): string {
  const [first, last] = sentences;
  return first === last ? `¶${paragraph}, sentence ${first}` : `¶${paragraph}, sentences ${first}–${last}`;
}
