import { UsageError } from "../core/errors.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { cleanLines } from "./clean.ts";
import { readDialect } from "./dialect/read-dialect.ts";
import { statedIn } from "./finish.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readHead } from "./head/read-head.ts";
import { foundIn } from "./head/stated.ts";
import { readUnderTitle } from "./head/under-title.ts";
import { headingDoubts } from "./heading-doubts.ts";
import { isHeading } from "./layout.ts";
import type { NamedLine } from "./named-line.ts";
import type { TextOptions } from "./options.ts";
import { isLinePerParagraph, partLines } from "./part-lines.ts";
import type { FoundDetails, Prepared } from "./prepared.ts";
import { aroundArticle } from "./rules/scraped.ts";
import { textToMarkdown } from "./text-to-markdown.ts";
import { tidyLines } from "./tidy.ts";
import type { TidyLine } from "./tidy.ts";
import { borneOutTitle } from "./title.ts";

/** Plain text has no front matter, and its `#` lines are not meant as headings. */
export type SourceFormat = "text" | "markdown";

/**
 * Reads and cleans a plain text or Markdown.
 *
 * @throws UsageError when it is empty, or its front matter cannot be read
 */
export function prepareText(source: string, format: SourceFormat, options: TextOptions): Prepared {
  const { lines, changes } = tidyLines(source);
  const matter =
    format === "markdown"
      ? splitFrontMatter(lines)
      : { found: {}, guessedTitle: undefined, unused: [], body: lines };
  if (matter.body.every(({ text }) => text === ""))
    throw new UsageError("There is no text in it. Give a file that holds the article’s text.");

  // In Markdown a line is never a paragraph of its own.
  const isParted = format === "text" && isLinePerParagraph(matter.body);
  const read =
    format === "markdown"
      ? readDialect(matter.body)
      : { lines: matter.body.map(withoutEditLink), marks: 0, lost: [] };
  const body = isParted ? partLines(read.lines) : read.lines;

  const given = statedIn(options).title;
  const head = readHead(body);
  const rest = body.filter(({ number }) => !head.lines.has(number));
  const stated = titleStated(given, matter.found, foundIn(head.stated), rest);
  const around = head.isScraped ? aroundArticle(rest, stated?.value) : new Map<number, string>();
  const under = readUnderTitle(
    rest.filter(({ number }) => !around.has(number)),
    stated?.value,
    head.lines.size > 0 || matter.body.length < lines.length,
  );
  const clean = cleanLines(body, {
    title: stated?.value,
    keep: options.keep,
    foreign: new Map([...around, ...head.lines, ...under.lines]),
  });
  const markdown = format === "text" ? textToMarkdown(clean.text) : withoutOuterRules(clean.text);
  return {
    markdown,
    words: wordsOf(body, format),
    found: {
      ...foundIn([...head.stated, ...under.stated]),
      ...matter.found,
      title: stated ?? titleFound(clean.title, matter.guessedTitle),
    },
    unit: "line",
    dropped: clean.dropped,
    broughtBack: clean.broughtBack,
    doubtful: [
      ...clean.doubtful,
      ...lostWords(body, read.lost),
      ...headingDoubts(
        markdown,
        body.filter(({ number }) => clean.kept.has(number)),
      ),
    ].toSorted((a, b) => a.line - b.line),
    // The blank lines that part lines were none of the source's.
    changes: { ...changes, blankLines: isParted ? 0 : clean.blankLines },
    notes: [
      ...unusedFields(matter.unused),
      ...dialectNotes(read.marks),
      ...headingNotes(withoutLines(body, clean.dropped), format),
      ...(isParted ? ["There is no blank line in the source: each line was taken for a paragraph."] : []),
    ],
  };
}

/** Lines across the page at its top and its end part nothing. */
const withoutOuterRules = (text: string): string =>
  text.replace(/^(?:(?:[-*_][ \t]*){3,}\n\n?)+|(?:\n\n?(?:[-*_][ \t]*){3,})+$/g, "");

/** “History[edit]”: what a heading of an encyclopedia shows to those who copy it. */
const withoutEditLink = (line: TidyLine): TidyLine =>
  /^\p{Lu}[^.[\]]{1,80}\[edit(?: source)?\]$/u.test(line.text)
    ? { ...line, text: line.text.replace(/\[edit(?: source)?\]$/, "") }
    : line;

const wordsOf = (body: readonly TidyLine[], format: SourceFormat): string => {
  const text = body.map((line) => line.text).join("\n");
  return readMarkdown(format === "text" ? textToMarkdown(text) : text).text;
};

/** The title that a person, the front matter or the head states; a head's title is that of a page, which may name the site. */
function titleStated(
  given: string | undefined,
  matter: FoundDetails,
  head: FoundDetails,
  rest: readonly TidyLine[],
): FoundDetails["title"] {
  if (given !== undefined) return { value: given, from: "a person" };
  if (matter.title !== undefined) return matter.title;
  return head.title === undefined
    ? undefined
    : { ...head.title, value: borneOutTitle(head.title.value, rest) };
}

const titleFound = (opening: string | undefined, guessed: string | undefined): FoundDetails["title"] =>
  opening !== undefined
    ? { value: opening, from: "the text’s first line" }
    : guessed === undefined
      ? undefined
      : { value: guessed, from: "a guess by the front matter’s slug" };

function withoutLines(lines: readonly TidyLine[], named: readonly NamedLine[]): TidyLine[] {
  const numbers = new Set(named.map(({ line }) => line));
  return lines.filter(({ number }) => !numbers.has(number));
}

const lostWords = (lines: readonly TidyLine[], lost: readonly number[]): NamedLine[] =>
  lines
    .filter(({ number, text }) => lost.includes(number) && text !== "")
    .map(({ number, text }) => ({
      line: number,
      text,
      reason: "a template’s mark was taken out of it: words may be missing",
    }));

export const unusedFields = (names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : [
        `The front matter has fields that an article does not have, or that are not plain text; they were left away: ${names.join(", ")}.`,
      ];

const dialectNotes = (marks: number): string[] =>
  marks === 0
    ? []
    : [
        `${marks === 1 ? "1 mark" : `${marks} marks`} of another kind of Markdown ${marks === 1 ? "was" : "were"} taken out (attributes, templates, wiki links).`,
      ];

function headingNotes(body: readonly TidyLine[], format: SourceFormat): string[] {
  const numbers = body.filter(({ text }) => isHeading(text)).map(({ number }) => number);
  if (format === "markdown" || numbers.length === 0) return [];
  const lines =
    numbers.length === 1 ? `Line ${numbers[0] ?? ""} starts` : `Lines ${numbers.join(", ")} start`;
  return [`${lines} with “#” and will be read as a heading, not as a paragraph.`];
}
