import type { Article } from "../article.ts";

/** The text of an article as a browser searches it: small letters, white space as one space each, and a line feed between blocks. */
export interface PageText {
  readonly text: string;
  /** Where an offset of the article's text lies in it. */
  readonly offsetOf: (offset: number) => number;
}

const known = new WeakMap<Article, PageText>();

/** The text of an article, made ready to be searched once and kept with it. */
export function pageTextOf(article: Article): PageText {
  const page = known.get(article) ?? readPage(article.text);
  known.set(article, page);
  return page;
}

function readPage(text: string): PageText {
  const parts: string[] = [];
  /** Where each word begins: in the article's text, and here. */
  const from: number[] = [];
  const to: number[] = [];
  let length = 0;
  for (const { 0: space, 1: word = "", index } of text.matchAll(/\s*(\S+)/gu)) {
    const before = space.slice(0, space.length - word.length);
    const gap = length === 0 ? "" : gapOf(before);
    from.push(index + before.length);
    to.push(length + gap.length);
    parts.push(gap, asSearched(word));
    length += gap.length + word.length;
  }
  return { text: parts.join(""), offsetOf: (offset) => shifted(offset, from, to) };
}

const gapOf = (space: string): string => (/\n\s*\n/u.test(space) ? "\n" : " ");

/** The last word that begins at the offset or before it, by halving. */
function shifted(offset: number, from: readonly number[], to: readonly number[]): number {
  let [low, high] = [0, from.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (to[low - 1] ?? 0) + offset - (from[low - 1] ?? 0);
}

/** Small letters, as many code units as before. */
export function asSearched(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text
    .split("")
    .map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
    .join("");
}
