import { isMap, parseDocument } from "yaml";
import type { ArticleDetails } from "../core/article/article.ts";
import { UsageError } from "../core/errors.ts";
import type { Line } from "./tidy.ts";

/** The fields of a piece, in the order in which they are written. */
export const FIELDS = [
  "title",
  "author",
  "publisher",
  "url",
  "published",
  "language",
] as const satisfies readonly (keyof ArticleDetails)[];

type Fields = { readonly [F in (typeof FIELDS)[number]]?: string };

/** A source parted into its front matter and the rest. */
export interface FrontMatter {
  /** What the front matter says in words; empty fields are absent. */
  readonly fields: Fields;
  /** Names of fields that a piece does not have, or whose value is not plain text. */
  readonly unused: readonly string[];
  readonly body: readonly Line[];
}

/**
 * Reads front matter: `---`, YAML, `---` (or `...`) at the very start. Without it, everything is body.
 *
 * @throws UsageError when it is not closed or is not YAML
 */
export function splitFrontMatter(lines: readonly Line[]): FrontMatter {
  if (lines[0]?.text !== "---") return { fields: {}, unused: [], body: lines };
  const end = lines.findIndex(({ text }, index) => index > 0 && (text === "---" || text === "..."));
  if (end === -1)
    throw new UsageError("The front matter that starts in line 1 is not closed: end it with a line “---”.");
  const yaml = lines
    .slice(1, end)
    .map(({ text }) => text)
    .join("\n");
  return { ...readFields(yaml), body: lines.slice(end + 1) };
}

function readFields(yaml: string): Pick<FrontMatter, "fields" | "unused"> {
  // The failsafe schema reads every plain value as text: a title of 1984 stays a title, a day stays a day.
  const document = parseDocument(yaml, { schema: "failsafe" });
  const [error] = document.errors;
  if (error !== undefined) {
    // The first line of the file is the “---” above the YAML.
    const line = (error.linePos?.[0].line ?? 0) + 1;
    throw new UsageError(
      `The front matter is not YAML (line ${line}): ${error.message.split("\n")[0] ?? ""}`,
    );
  }
  if (document.contents !== null && !isMap(document.contents))
    throw new UsageError("The front matter must be a list of fields, one “name: value” in each line.");

  const values: unknown = document.toJS() ?? {};
  const entries = typeof values === "object" && values !== null ? Object.entries(values) : [];
  const texts = entries.flatMap(([name, value]: [string, unknown]): [string, string][] =>
    typeof value === "string" ? [[name, value.trim()]] : [],
  );
  const known = new Map(texts);
  const fields = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = known.get(field);
      return value === undefined || value === "" ? [] : [[field, value]];
    }),
  );
  const isField = (name: string): boolean => FIELDS.some((field) => field === name);
  const unused = entries.map(([name]) => name).filter((name) => !isField(name) || !known.has(name));
  return { fields, unused };
}
