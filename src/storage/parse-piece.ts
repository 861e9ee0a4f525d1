import { createHash } from "node:crypto";
import { articleOf } from "../core/article/article.ts";
import type { Article } from "../core/article/article.ts";
import { ID_PROBLEM, isArticleId } from "./article-id.ts";
import { readFrontMatter } from "./front-matter.ts";
import { detailsOf, isField } from "./piece-details.ts";
import { PieceError } from "./piece-error.ts";

/** Front matter: `---`, YAML, `---`, at the very start of the file. */
const FRONT_MATTER = /^---[^\S\n]*\n((?:[^\n]*\n)*?)---[^\S\n]*(?:\n|$)/;
const BLANK_LINES = /^(?:[^\S\n]*\n)*/;

/** A piece, with the fields of its front matter that mean nothing to Footnote. */
export interface Piece {
  readonly article: Article;
  readonly ignored: readonly { readonly field: string; readonly line: number }[];
}

/**
 * Reads a piece: YAML front matter and its text. The text is the file's body after the front matter and the blank
 * lines that follow it, CRLF read as LF, the end trimmed; nothing else is ever done to it.
 *
 * @param id - the file's name without `.md`
 * @param file - the file's contents
 * @throws PieceError that names the line and what to do
 */
export function parsePiece(id: string, file: string): Piece {
  if (!isArticleId(id)) throw new PieceError(ID_PROBLEM);
  const lines = file.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const [matter, yaml] = FRONT_MATTER.exec(lines) ?? [];
  if (matter === undefined || yaml === undefined)
    throw new PieceError(
      "The file must start with front matter: a line “---”, “title: …”, and a line “---”.",
      1,
    );
  const fields = readFrontMatter(yaml);
  const details = detailsOf(fields);
  const text = lines.slice(matter.length).replace(BLANK_LINES, "").trimEnd();
  const article = articleOf(id, details, text, createHash("sha256").update(text).digest("hex"));
  if (article.paragraphs.length === 0)
    throw new PieceError("There is no paragraph after the front matter.", matter.split("\n").length);
  const ignored = fields
    .filter(({ name }) => !isField(name))
    .map(({ name, line }) => ({ field: name, line }));
  return { article, ignored };
}
