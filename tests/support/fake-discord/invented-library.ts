import { articleOf } from "../../../src/core/article/article.ts";
import type { Article, ArticleDetails } from "../../../src/core/article/article.ts";
import type { Library } from "../../../src/core/library.ts";

const TEXT = `# The lamp at Torrin Point

The lighthouse at Torrin Point was finished in 1871, after nine winters of work. Its keeper, Ada Moss, lit the lamp on 3 March 1872.

In 1904 a storm took the outer wall. The village paid for a new one within a decade.

She never left the tower for more than a day. "The light does not wait," she wrote in her journal.`;

/** An article that nobody has published, with a date, a title and an address. */
export const lighthouse: Article = inventedArticle("torrin-point", TEXT, {
  title: "The lamp at Torrin Point",
  author: "R. Hale",
  url: "https://example.org/torrin-point",
  published: "2019-06-01",
});

export function inventedArticle(id: string, text: string, details: Partial<ArticleDetails> = {}): Article {
  return articleOf(id, { title: id, ...details }, text, "0".repeat(64));
}

export const libraryOf = (...articles: readonly Article[]): Library => ({ articles, problems: [] });
