import type { Article } from "../article.ts";
import type { Span } from "../../text/span.ts";

const known = new WeakMap<Article, readonly number[]>();

/**
 * Where the page has something between two words that the text has not, so that no term of a directive goes across: the marks of notes,
 * the ends of lines of verse, the cells of a row. In order.
 */
function seamsOf(article: Article): readonly number[] {
  const found = known.get(article) ?? findSeams(article);
  known.set(article, found);
  return found;
}

function findSeams({ text, paragraphs }: Article): readonly number[] {
  const marks = paragraphs.flatMap((paragraph) => (paragraph.marks ?? []).map(({ at }) => at));
  const breaks = [...text.matchAll(/\t|(?<!\n)\n(?!\n)/gu)].map(({ index }) => index);
  return [...marks, ...breaks].toSorted((a, b) => a - b);
}

/** The first seam within a stretch of the text, not at its beginning; its end where it has none. */
export const firstSeam = (article: Article, { start, end }: Span): number =>
  seamsOf(article).find((seam) => seam > start && seam < end) ?? end;

/** The last seam within a stretch of the text, not at its end; its beginning where it has none. */
export const lastSeam = (article: Article, { start, end }: Span): number =>
  seamsOf(article).findLast((seam) => seam > start && seam < end) ?? start;

/** The nearest seam at a place or before it, no further back than `from`. */
export const seamBefore = (article: Article, from: number, place: number): number =>
  seamsOf(article).findLast((seam) => seam >= from && seam <= place) ?? from;

/** The nearest seam at a place or behind it, no further on than `to`. */
export const seamBehind = (article: Article, place: number, to: number): number =>
  seamsOf(article).find((seam) => seam >= place && seam <= to) ?? to;
