import type { ArticleDetails } from "../core/article/article.ts";
import { readStructure } from "../core/article/structure.ts";
import { UsageError } from "../core/errors.ts";
import { escapeLine, escapeParagraph } from "../markdown/escape-text.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { isVerse } from "../core/text/verse.ts";
import { sliceOf } from "../core/text/span.ts";
import { cleanLines } from "./clean.ts";
import type { NamedLine } from "./named-line.ts";
import { checkDetails } from "./details.ts";
import type { StatedDetails } from "./details.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { isHeading } from "./layout.ts";
import { isLinePerParagraph, partLines } from "./part-lines.ts";
import { writeArticle } from "./article-markdown.ts";
import { checkId, slugOf } from "./slug.ts";
import { tidyLines } from "./tidy.ts";
import type { Changes, Line } from "./tidy.ts";

/** Plain text has no front matter, and its `#` lines are not meant as headings. */
export type SourceFormat = "text" | "markdown";

/** What a person says about a source; all of it may be missing. */
export interface TextOptions extends StatedDetails {
  /** The name of the article's file without `.md`; by default made of the title. */
  readonly id?: string | undefined;
  /** Lines that must not be left out: their number, their words, or how they begin. */
  readonly keep?: readonly string[] | undefined;
}

/** What was done to a source, for a person to check. */
export interface TextReport {
  readonly id: string;
  readonly details: ArticleDetails;
  readonly paragraphs: number;
  readonly headings: number;
  readonly sentences: number;
  /** Runs of non-space. */
  readonly words: number;
  /** Whole, as in the text; empty where the text has headings only. */
  readonly firstSentence: string;
  readonly lastSentence: string;
  readonly dropped: readonly NamedLine[];
  readonly broughtBack: readonly NamedLine[];
  readonly doubtful: readonly NamedLine[];
  readonly changes: Changes;
  /** What else a person should know, each a whole sentence. */
  readonly notes: readonly string[];
}

export interface IngestedText {
  /** The contents of the article's file. */
  readonly markdown: string;
  readonly report: TextReport;
}

/** A text with fewer is often what is left of a page that could not be read: a teaser, a pay wall, an error. */
const FEWEST_SENTENCES = 3;

/**
 * Turns a source into an article. Pure: the same source and options give the same article.
 *
 * @throws UsageError when the source is empty, its title is unknown, or an option cannot be used
 */
export function ingestText(source: string, format: SourceFormat, options: TextOptions = {}): IngestedText {
  const { lines, changes } = tidyLines(source);
  const { fields, unused, body } =
    format === "markdown" ? splitFrontMatter(lines) : { fields: {}, unused: [], body: lines };
  if (body.every(({ text }) => text === ""))
    throw new UsageError("There is no text in it. Give a file that holds the article’s text.");

  const stated = { ...fields, ...withoutMissing(options) };
  // In Markdown a line is never a paragraph of its own.
  const isParted = format === "text" && isLinePerParagraph(body);
  const clean = cleanLines(isParted ? partLines(body) : body, { title: stated.title, keep: options.keep });
  const details = checkDetails({ ...stated, title: clean.title });
  const id = options.id === undefined ? slugOf(details.title) : checkId(options.id);
  const text = format === "text" ? asMarkdown(clean.text) : clean.text;
  const size = measure(text, details.language);

  if (size.paragraphs === 0)
    throw new UsageError(
      "No paragraph is left besides headings and noise. Bring a line back with --keep, or give the whole article.",
    );

  return {
    markdown: writeArticle(details, text),
    report: {
      id,
      details,
      ...size,
      dropped: clean.dropped,
      broughtBack: clean.broughtBack,
      doubtful: clean.doubtful,
      // The blank lines that part lines were none of the source's.
      changes: { ...changes, blankLines: isParted ? 0 : clean.blankLines },
      notes: [
        ...unusedFields(unused),
        ...headingNotes(withoutLines(body, clean.dropped), format),
        ...(isParted ? ["There is no blank line in the source: each line was taken for a paragraph."] : []),
        ...thinNotes(size.sentences),
      ],
    },
  };
}

function withoutMissing({
  title,
  author,
  publisher,
  url,
  published,
  language,
  questions,
}: TextOptions): StatedDetails {
  const stated = { title, author, publisher, url, published, language, questions };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** Plain text as Markdown: it reads back as it was, but for the marks of headings and lists, and for line ends that only wrap. */
const asMarkdown = (text: string): string =>
  text
    .split("\n\n")
    .flatMap((block) => block.split(/^(?=#{1,6} )|(?<=^#{1,6} .*)\n/gm))
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const lines = block.trimEnd().split("\n");
      return isVerse(lines) ? escapeParagraph(block.trimEnd()) : lines.map(escapeAfterMark).join("\n");
    })
    .join("\n\n");

const MARK = /^(?:#{1,6} |[-*+•] +|\d{1,3}[.)] +)/;
/** Parts two sections, without a word. */
const RULE = /^(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$/;

function escapeAfterMark(line: string): string {
  if (RULE.test(line)) return line;
  const [mark = ""] = MARK.exec(line) ?? [];
  return mark.replace("•", "-") + escapeLine(line.slice(mark.length).trimEnd());
}

function measure(markdown: string, language: string | undefined) {
  const { text, blocks } = readMarkdown(markdown);
  const { headings, paragraphs } = readStructure(text, blocks, { language });
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const wordsOf = (sentence: (typeof sentences)[number] | undefined): string =>
    sentence === undefined ? "" : sliceOf(text, sentence.span);
  return {
    paragraphs: paragraphs.length,
    headings: headings.length,
    sentences: sentences.length,
    words: paragraphs.reduce((sum, { span }) => sum + (sliceOf(text, span).match(/\S+/gu)?.length ?? 0), 0),
    firstSentence: wordsOf(sentences.at(0)),
    lastSentence: wordsOf(sentences.at(-1)),
  };
}

function thinNotes(sentences: number): string[] {
  if (sentences >= FEWEST_SENTENCES) return [];
  const count = sentences === 1 ? "only 1 sentence" : `only ${sentences} sentences`;
  return [`The text has ${count}: check that the whole article was copied.`];
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
