import { createHash } from "node:crypto";
import { articleOf } from "../core/article/article.ts";
import type { Article } from "../core/article/article.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { isArticleId, LONGEST_ID } from "./article-id.ts";
import { readFrontMatter } from "./front-matter.ts";
import { detailsOf, isField } from "./article-details.ts";
import { ArticleFileError } from "./article-file-error.ts";

/** Front matter: `---`, YAML, `---`, at the very start of the file. */
const FRONT_MATTER = /^---[^\S\n]*\n((?:[^\n]*\n)*?)---[^\S\n]*(?:\n|$)/;

/** An article, with the fields of its front matter that mean nothing to Footnote. */
export interface ParsedArticle {
  readonly article: Article;
  /** What stands below its front matter. */
  readonly body: string;
  readonly ignored: readonly { readonly field: string; readonly line: number }[];
}

/**
 * Reads an article: YAML front matter and Markdown. The article's text is what a reader of the rendered page sees (`readMarkdown`).
 *
 * @param id - the file's name without `.md`
 * @param file - the file's contents
 * @throws ArticleFileError that names the line and what to do
 */
export function parseArticle(id: string, file: string): ParsedArticle {
  if (!isArticleId(id)) throw new ArticleFileError(({ storage }) => storage.badId(LONGEST_ID));
  const lines = file.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const [matter, yaml] = FRONT_MATTER.exec(lines) ?? [];
  if (matter === undefined || yaml === undefined)
    throw new ArticleFileError(({ storage }) => storage.noFrontMatter, 1);
  const fields = readFrontMatter(yaml);
  const details = detailsOf(fields);
  const body = lines.slice(matter.length).trimEnd();
  const { text, blocks } = readMarkdown(body);
  const article = articleOf(id, details, text, createHash("sha256").update(text).digest("hex"), blocks);
  if (article.paragraphs.length === 0)
    throw new ArticleFileError(({ storage }) => storage.noParagraph, matter.split("\n").length);
  const ignored = fields
    .filter(({ name }) => !isField(name))
    .map(({ name, line }) => ({ field: name, line }));
  return { article, body: body.replace(/^\n+/, ""), ignored };
}
