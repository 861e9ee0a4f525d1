import type { Article } from "../../core/article/article.ts";

/** What is known of an article, for programs. */
export const articleJson = ({
  id,
  title,
  author,
  publisher,
  url,
  published,
  language,
  hash,
  paragraphs,
}: Article) => ({
  id,
  title,
  author,
  publisher,
  url,
  published,
  language,
  hash,
  paragraphs: paragraphs.length,
  sentences: paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
});
