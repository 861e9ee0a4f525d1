import type { Article } from "../core/article/article.ts";
import { parseArticle } from "./parse-article.ts";

/** An article as a store takes it in. */
interface CheckedDraft extends Pick<Article, "title" | "hash"> {
  readonly file: string;
  /** Of its text, in code units. */
  readonly length: number;
}

/**
 * Reads an article before it is kept, so that nothing is kept that cannot be read. What no database takes (the character NUL, halves of
 * characters) is not in `file` any more.
 *
 * @throws ArticleFileError
 */
export function checkDraft({
  id,
  file: given,
}: {
  readonly id: string;
  readonly file: string;
}): CheckedDraft {
  const file = Buffer.from(given.replaceAll("\0", ""), "utf8").toString("utf8");
  const { title, hash, text } = parseArticle(id, file).article;
  return { file, title, hash, length: text.length };
}

/** The text of a file that was checked. */
export const textOf = (id: string, file: string): string => parseArticle(id, file).article.text;
