import { UsageError } from "../core/errors.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { cleanLines } from "./clean.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { isHeading } from "./layout.ts";
import type { NamedLine } from "./named-line.ts";
import { statedIn } from "./finish.ts";
import type { TextOptions } from "./options.ts";
import { isLinePerParagraph, partLines } from "./part-lines.ts";
import type { FoundDetails, Prepared } from "./prepared.ts";
import { textToMarkdown } from "./text-to-markdown.ts";
import { tidyLines } from "./tidy.ts";
import type { Line } from "./tidy.ts";

/** Plain text has no front matter, and its `#` lines are not meant as headings. */
export type SourceFormat = "text" | "markdown";

/**
 * Reads and cleans a plain text or Markdown.
 *
 * @throws UsageError when it is empty, or its front matter cannot be read
 */
export function prepareText(source: string, format: SourceFormat, options: TextOptions): Prepared {
  const { lines, changes } = tidyLines(source);
  const { fields, unused, body } =
    format === "markdown" ? splitFrontMatter(lines) : { fields: {}, unused: [], body: lines };
  if (body.every(({ text }) => text === ""))
    throw new UsageError("There is no text in it. Give a file that holds the article’s text.");

  // In Markdown a line is never a paragraph of its own.
  const isParted = format === "text" && isLinePerParagraph(body);
  const known = statedIn(options).title ?? fields.title;
  const clean = cleanLines(isParted ? partLines(body) : body, { title: known, keep: options.keep });
  const { questions, ...words } = fields;
  const found: FoundDetails = {
    ...(clean.title === undefined ? {} : { title: { value: clean.title, from: "the text’s first line" } }),
    ...Object.fromEntries(
      Object.entries(words).map(([field, value]) => [field, { value, from: "the front matter" }]),
    ),
    questions,
  };
  return {
    markdown: format === "text" ? textToMarkdown(clean.text) : clean.text,
    words: format === "text" ? source : readMarkdown(body.map(({ text }) => text).join("\n")).text,
    found,
    unit: "line",
    dropped: clean.dropped,
    broughtBack: clean.broughtBack,
    doubtful: clean.doubtful,
    // The blank lines that part lines were none of the source's.
    changes: { ...changes, blankLines: isParted ? 0 : clean.blankLines },
    notes: [
      ...unusedFields(unused),
      ...headingNotes(withoutLines(body, clean.dropped), format),
      ...(isParted ? ["There is no blank line in the source: each line was taken for a paragraph."] : []),
    ],
  };
}

function withoutLines(lines: readonly Line[], named: readonly NamedLine[]): Line[] {
  const numbers = new Set(named.map(({ line }) => line));
  return lines.filter(({ number }) => !numbers.has(number));
}

const unusedFields = (names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : [
        `The front matter has fields that an article does not have, or that are not plain text; they were left away: ${names.join(", ")}.`,
      ];

function headingNotes(body: readonly Line[], format: SourceFormat): string[] {
  const numbers = body.filter(({ text }) => isHeading(text)).map(({ number }) => number);
  if (format === "markdown" || numbers.length === 0) return [];
  const lines =
    numbers.length === 1 ? `Line ${numbers[0] ?? ""} starts` : `Lines ${numbers.join(", ")} start`;
  return [`${lines} with “#” and will be read as a heading, not as a paragraph.`];
}
