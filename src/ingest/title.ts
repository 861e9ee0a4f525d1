import { endsSentence, isHeading } from "./layout.ts";
import type { Block } from "./layout.ts";

/** Longer first lines are sentences. In code units. */
const LONGEST_TITLE = 160;

/**
 * The title that a text opens with: a first-level heading, or a short first line that stands alone, does not end as a sentence
 * does and is followed by something. Undefined where the first line might be the text itself.
 *
 * @param blocks - without noise
 */
export function titleOf(blocks: readonly Block[]): string | undefined {
  const [first, second] = blocks;
  const line = first?.[0]?.text;
  if (first === undefined || line === undefined) return undefined;
  if (line.startsWith("# ")) return line.slice(2).trim();
  const words = line.trim();
  const looksLikeTitle =
    first.length === 1 &&
    second !== undefined &&
    !isHeading(line) &&
    words.length <= LONGEST_TITLE &&
    /\p{L}/u.test(words) &&
    // A question or a cry may be a title; a full stop, comma or colon is a sentence, a salutation, a lead-in.
    !/[.;:,…。]["”’'»)\]]*$/u.test(words);
  return looksLikeTitle ? words : undefined;
}

/** True where a line repeats the title: capitals, kinds of quotation marks and a final stop do not matter. */
export const repeatsTitle = (line: string, title: string): boolean => {
  const folded = foldTitle(line.replace(/^#{1,6} /, ""));
  return folded !== "" && folded === foldTitle(title);
};

const foldTitle = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/\.$/, "");

/** True for a line that could be the headline of a story. */
export const isHeadlineLike = (line: string): boolean =>
  line.length <= LONGEST_TITLE && (!endsSentence(line) || /\?["”’]?$/u.test(line)) && !/[:;,]$/u.test(line);
