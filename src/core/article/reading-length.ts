import type { Article } from "./article.ts";

/** Reading through a text of this length (in code units) takes a good part of a second. */
const LONG_TEXT = 200_000;

/** True for articles that take long to read through together. */
export const areLong = (articles: readonly Article[]): boolean =>
  articles.reduce((sum, { text }) => sum + text.length, 0) > LONG_TEXT;

/** True for an article that takes long to read through. */
export const isLong = ({ text }: Article): boolean => text.length > LONG_TEXT;
