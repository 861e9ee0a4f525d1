import { UsageError } from "../core/errors.ts";
import { readFrontMatter } from "../storage/front-matter.ts";
import type { FrontMatterField } from "../storage/front-matter.ts";
import { isField, oneLine } from "../storage/article-details.ts";
import { ArticleFileError } from "../storage/article-file-error.ts";
import { fieldNamed, rankOf } from "./head/field-names.ts";
import { valueOf } from "./head/stated-value.ts";
import { readToml } from "./head/toml.ts";
import type { FoundDetails } from "./prepared.ts";
import type { TidyLine } from "./tidy.ts";
import { titleFromName } from "./title.ts";

/** A source parted into its front matter and the rest. */
export interface FrontMatter {
  /** What the front matter says in words; empty fields are absent. */
  readonly found: FoundDetails;
  /** A title that its name for addresses (“slug”) allows to guess. */
  readonly guessedTitle: string | undefined;
  /** Names of fields that an article does not have, or whose value is not plain text. */
  readonly unused: readonly string[];
  readonly body: readonly TidyLine[];
}

/**
 * Reads front matter: `---`, YAML, `---` (or `...`, as other programs write it), or TOML between `+++`, at the very start. Without it,
 * everything is body. Fields may be called as other programs call them.
 *
 * @throws UsageError when it is not closed or is not YAML
 */
export function splitFrontMatter(lines: readonly TidyLine[]): FrontMatter {
  const mark = lines[0]?.text;
  if (mark !== "---" && mark !== "+++")
    return { found: {}, guessedTitle: undefined, unused: [], body: lines };
  const end = lines.findIndex(
    ({ text }, index) => index > 0 && (text === mark || (mark === "---" && text === "...")),
  );
  if (end === -1)
    throw new UsageError(
      `The front matter that starts in line 1 is not closed: end it with a line “${mark}”.`,
    );
  const source = lines
    .slice(1, end)
    .map(({ text }) => text)
    .join("\n");
  const fields = mark === "---" ? readFields(source) : readToml(source);
  const used = fields.flatMap((field) => {
    const stated = statedIn(field);
    return stated === undefined ? [] : [{ ...stated, name: field.name }];
  });
  const slug = fields.find(({ name }) => /^(?:slug|permalink)$/i.test(name))?.value ?? "";
  return {
    found: Object.fromEntries(
      used
        // The article's own name for a field counts most, then the better of others.
        .toSorted((a, b) => b.rank - a.rank)
        .map(({ field, value, name }) => [
          field,
          field === "questions"
            ? value
            : { value, from: isField(name) ? "the front matter" : `“${name}” in the front matter` },
        ]),
    ),
    guessedTitle: titleFromName(slug.replace(/\/+$/, "")),
    unused: fields
      .filter((field) => field.value !== "" && !used.some(({ name }) => name === field.name))
      .map(({ name }) => name),
    body: lines.slice(end + 1),
  };
}

/** What a field states, and how much its name counts; undefined where it says nothing that an article has. */
function statedIn({ name, value, items }: FrontMatterField) {
  if (name === "questions")
    return items === undefined
      ? undefined
      : { field: name, rank: 0, value: items.map(oneLine).filter((item) => item !== "") };
  const words = oneLine(value ?? items?.join(", ") ?? "");
  if (words === "") return undefined;
  if (isField(name))
    return value === null && name !== "author" ? undefined : { field: name, rank: 0, value: words };
  const field = fieldNamed(name);
  if (field === undefined || field === "unused") return undefined;
  const read = valueOf(field, words);
  return read === undefined ? undefined : { field, rank: 1 + rankOf(field, name), value: read };
}

/** A source is what a person gave, so a fault in it is theirs to mend. */
function readFields(yaml: string): readonly FrontMatterField[] {
  try {
    return readFrontMatter(yaml);
  } catch (cause) {
    if (!(cause instanceof ArticleFileError)) throw cause;
    throw new UsageError(`Line ${cause.line ?? 1}: ${cause.message}`, { cause });
  }
}
