import { createHash } from "node:crypto";
import { isMap, LineCounter, parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import { z } from "zod";
import { articleOf } from "../core/article/article.ts";
import type { Article } from "../core/article/article.ts";
import { ID_PROBLEM, isArticleId } from "./article-id.ts";
import { PieceError } from "./piece-error.ts";

/** Front matter: `---`, YAML, `---`, at the very start of the file. */
const FRONT_MATTER = /^---[^\S\n]*\n((?:[^\n]*\n)*?)---[^\S\n]*(?:\n|$)/;
const BLANK_LINES = /^(?:[^\S\n]*\n)*/;

const line = z
  .string()
  .trim()
  .min(1)
  .transform((value) => value.replace(/\s+/g, " "));
const details = z.object({
  title: line,
  author: line.optional(),
  publisher: line.optional(),
  url: line
    .refine(
      (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
      "must be a full address such as https://example.org/piece",
    )
    .transform((value) => new URL(value).href)
    .optional(),
  published: z.string().refine(isIsoDate, "must be a date such as 2026-01-31, 2026-01 or 2026").optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "must be a language tag such as en or pt-BR")
    .optional(),
});

/** The fields that front matter may have. */
export const FIELDS: readonly string[] = Object.keys(details.shape);

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
  const { known, ignored } = readDetails(yaml);
  const text = lines.slice(matter.length).replace(BLANK_LINES, "").trimEnd();
  const article = articleOf(id, known, text, createHash("sha256").update(text).digest("hex"));
  if (article.paragraphs.length === 0)
    throw new PieceError("There is no paragraph after the front matter.", matter.split("\n").length);
  return { article, ignored };
}

function readDetails(yaml: string): { known: z.infer<typeof details>; ignored: Piece["ignored"] } {
  const counter = new LineCounter();
  // `failsafe` leaves every value as it is written: a date stays text, and so does a title that looks like a number.
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter: counter, prettyErrors: false });
  // The YAML starts on the file's second line.
  const lineOf = (offset: number): number => counter.linePos(offset).line + 1;
  const [broken] = document.errors;
  if (broken !== undefined)
    throw new PieceError(
      `The front matter is not valid YAML: ${broken.message.replace(/\.$/, "")}.`,
      lineOf(broken.pos[0]),
    );
  const reference = firstReference(document);
  if (reference !== undefined)
    throw new PieceError(
      "The front matter is not valid YAML: a value that starts with “*” must stand in quotation marks.",
      lineOf(reference),
    );
  const { contents } = document;
  if (!isMap(contents))
    throw new PieceError("The front matter must be a list of fields such as “title: …”.", 1);
  const fields = contents.items.map(({ key }) => ({
    field: String(key),
    line: isPlaced(key) ? lineOf(key.range[0]) : 1,
  }));
  // A field without a value says nothing.
  const values = Object.entries(z.record(z.string(), z.unknown()).parse(document.toJS())).filter(
    ([, value]) => !(typeof value === "string" && value.trim() === ""),
  );
  const parsed = details.safeParse(Object.fromEntries(values));
  if (parsed.success)
    return { known: parsed.data, ignored: fields.filter(({ field }) => !FIELDS.includes(field)) };
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0]);
  throw new PieceError(
    problemOf(issue, field),
    fields.find((candidate) => candidate.field === field)?.line ?? 1,
  );
}

/** Where the first reference to another value stands ("*name"): nobody needs one, and a few make gigabytes. */
function firstReference(document: Document): number | undefined {
  let place: number | undefined;
  visit(document, {
    Alias(_key, { range }) {
      place = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return place;
}

const isPlaced = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);

function problemOf(issue: z.core.$ZodIssue | undefined, field: string): string {
  if (issue?.code === "custom" || issue?.code === "invalid_format") return `“${field}” ${issue.message}.`;
  return `“${field}” is missing, or is not one line of text.`;
}

/** True for YYYY, YYYY-MM and YYYY-MM-DD that name a day, month or year of the calendar. */
function isIsoDate(value: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return false;
  const date = new Date(`${value}${"-01-01".slice(value.length - 4)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
