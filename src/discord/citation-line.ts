import type { Citation } from "../core/article/citation.ts";
import { clip } from "../core/text/graphemes.ts";
import { escapeLine } from "./escape.ts";

/** Longer titles are clipped: the line only has to be recognised. */
const TITLE_LENGTH = 120;

/** Where a quote stands, for people: “¶3, sentence 1 · Title”. Escaped. */
export const citationLine = (citation: Citation): string =>
  `${placeOf(citation)} · ${escapeLine(clip(citation.article.title, TITLE_LENGTH))}`;

/** “¶3, sentence 1” or “¶3, sentences 1–2”. */
export function placeOf({ locator: { paragraph, sentences } }: Citation): string {
  const [first, last] = sentences;
  return first === last ? `¶${paragraph}, sentence ${first}` : `¶${paragraph}, sentences ${first}–${last}`;
}
