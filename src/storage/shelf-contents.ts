import type { Article } from "../core/article/article.ts";
import type { ShelfContents } from "../core/article-store.ts";
import type { LibraryProblem } from "../core/library.ts";
import { ArticleFileError } from "./article-file-error.ts";
import { parseArticle } from "./parse-article.ts";

/**
 * The articles of a shelf, from their files; one that this version cannot read becomes a problem.
 *
 * @param earlier - texts that they had, newest first
 */
export function contentsOf(
  files: readonly { readonly id: string; readonly file: string }[],
  earlier: readonly { readonly id: string; readonly text: string }[] = [],
): ShelfContents {
  const articles: Article[] = [];
  const problems: LibraryProblem[] = [];
  for (const { id, file } of files.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    try {
      articles.push(parseArticle(id, file).article);
    } catch (error) {
      if (!(error instanceof ArticleFileError)) throw error;
      const { line, says } = error;
      problems.push({ file: id, line, reason: (messages) => messages.storage.leftOut(says(messages)) });
    }
  }
  const earlierTexts = new Map<string, string[]>();
  for (const { id, text } of earlier) {
    const texts = earlierTexts.get(id);
    if (texts === undefined) earlierTexts.set(id, [text]);
    else texts.push(text);
  }
  return { articles, problems, earlierTexts };
}
