import { stringify } from "yaml";
import type { ArticleDetails } from "../core/article/article.ts";
import { FIELDS } from "../storage/article-details.ts";

/**
 * Writes an article as a Markdown file: front matter, a blank line, the text, one line end.
 *
 * @param details - as `checkDetails` returns them
 * @param text - not empty, without blank lines at its start
 */
export function writeArticle(details: ArticleDetails, text: string): string {
  const fields = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = details[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
  // Width 0 keeps each field in one line, however long the title.
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${text}\n`;
}
