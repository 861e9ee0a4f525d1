import { UsageError } from "../core/errors.ts";
import { readFrontMatter } from "../storage/front-matter.ts";
import type { FrontMatterField } from "../storage/front-matter.ts";
import { isField, oneLine } from "../storage/article-details.ts";
import { ArticleFileError } from "../storage/article-file-error.ts";
import type { StatedDetails } from "./details.ts";
import type { Line } from "./tidy.ts";

/** A source parted into its front matter and the rest. */
export interface FrontMatter {
  /** What the front matter says in words; empty fields are absent. */
  readonly fields: StatedDetails;
  /** Names of fields that an article does not have, or whose value is not plain text. */
  readonly unused: readonly string[];
  readonly body: readonly Line[];
}

/**
 * Reads front matter: `---`, YAML, `---` (or `...`, as other programs write it) at the very start. Without it,
 * everything is body.
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
  const fields = readFields(yaml);
  return {
    fields: Object.fromEntries(
      fields.flatMap(({ name, value, items }): [string, string | readonly string[]][] => {
        if (name === "questions")
          return items === undefined ? [] : [[name, items.map(oneLine).filter((item) => item !== "")]];
        const words = oneLine(value ?? "");
        return isField(name) && words !== "" ? [[name, words]] : [];
      }),
    ),
    unused: fields.filter((field) => !isUsed(field)).map(({ name }) => name),
    body: lines.slice(end + 1),
  };
}

const isUsed = ({ name, value, items }: FrontMatterField): boolean =>
  name === "questions" ? items !== undefined || value === "" : isField(name) && value !== null;

/** A source is what a person gave, so a fault in it is theirs to mend. */
function readFields(yaml: string): readonly FrontMatterField[] {
  try {
    return readFrontMatter(yaml);
  } catch (cause) {
    if (!(cause instanceof ArticleFileError)) throw cause;
    throw new UsageError(`Line ${cause.line ?? 1}: ${cause.message}`, { cause });
  }
}
