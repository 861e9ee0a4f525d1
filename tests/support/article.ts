import { articleOf } from "../../src/core/article/article.ts";
import type { Article } from "../../src/core/article/article.ts";

/** An article with the given text; what the test does not care about is filled in. */
export const articleWith = (text: string, { id = "piece", title = "" } = {}): Article =>
  articleOf(id, { title }, text, "0".repeat(64));
