import { articleOf } from "../../src/core/article/article.ts";
import type { Article, ArticleDetails } from "../../src/core/article/article.ts";

/** An article with this text; the hash is made up, as nothing in the core looks into it. */
export const anArticle = (text: string, details: Partial<ArticleDetails> & { id?: string } = {}): Article => {
  const { id = "an-article", ...rest } = details;
  return articleOf(id, { title: "An article", ...rest }, text, "0".repeat(64));
};
