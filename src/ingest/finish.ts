import { articleOf } from "../core/article/article.ts";
import type { Article, ArticleDetails } from "../core/article/article.ts";
import { isAside } from "../core/article/roles/index.ts";
import { UsageError } from "../core/errors.ts";
import { sliceOf } from "../core/text/span.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { FIELDS } from "../storage/article-details.ts";
import { writeArticle } from "./article-markdown.ts";
import { checkDetails } from "./details.ts";
import type { StatedDetails } from "./details.ts";
import type { NamedLine } from "./named-line.ts";
import type { TextOptions } from "./options.ts";
import type { FoundDetails, Prepared, PreparedUnit } from "./prepared.ts";
import { mendCharacters } from "./report/characters.ts";
import type { SuspiciousCharacters } from "./report/characters.ts";
import { healthOf } from "./report/health.ts";
import type { Health } from "./report/health.ts";
import { checkId, slugOf } from "./slug.ts";
import type { Changes } from "./tidy.ts";

/** What was done to a source, for a person to check. */
export interface TextReport {
  readonly id: string;
  readonly details: ArticleDetails;
  /** Where each of the details was found; those that a person gave are missing. */
  readonly origins: Readonly<Partial<Record<keyof ArticleDetails, string>>>;
  readonly paragraphs: number;
  readonly headings: number;
  /** Of the running text. */
  readonly sentences: number;
  /** Runs of non-space. */
  readonly words: number;
  /** Whole, as in the text; empty where the text has headings only. */
  readonly firstSentence: string;
  readonly lastSentence: string;
  /** What the numbers of the lines below count. */
  readonly unit: PreparedUnit;
  readonly dropped: readonly NamedLine[];
  readonly broughtBack: readonly NamedLine[];
  readonly doubtful: readonly NamedLine[];
  readonly changes: Changes;
  readonly health: Health;
  readonly characters: readonly SuspiciousCharacters[];
  /** What else a person should know, each a whole sentence. */
  readonly notes: readonly string[];
}

export interface IngestedText {
  /** The contents of the article's file. */
  readonly markdown: string;
  /** All words of the source, in order: those of the article must stand among them. */
  readonly words: string;
  readonly report: TextReport;
}

/** A text with fewer is often what is left of a page that could not be read: a teaser, a pay wall, an error. */
const FEWEST_SENTENCES = 3;

/**
 * Makes an article of a source that was read. What a person says outranks what the source says about itself.
 *
 * @throws UsageError when nothing is left, the title is unknown, or an option cannot be used
 */
export function finish(prepared: Prepared, options: TextOptions): IngestedText {
  const { text: markdown, found: characters } = mendCharacters(prepared.markdown);
  const given = statedIn(options);
  const stated = { ...valuesOf(prepared.found), ...given };
  const article = readAs(markdown, stated);
  if (article.paragraphs.length === 0)
    throw new UsageError(
      "No paragraph is left besides headings and noise. Bring a line back with --keep, or give the whole article.",
    );
  const details = checkDetails(stated);
  const id = options.id === undefined ? slugOf(details.title) : checkId(options.id);
  const { unit, dropped, broughtBack, doubtful, changes, notes } = prepared;
  const size = measure(article);
  return {
    markdown: writeArticle(details, markdown),
    words: mendCharacters(prepared.words).text,
    report: {
      id,
      details,
      origins: originsOf(prepared.found, given),
      ...size,
      unit,
      dropped,
      broughtBack,
      doubtful,
      changes,
      health: healthOf(article),
      characters,
      notes: [...notes, ...thinNotes(size.sentences)],
    },
  };
}

/** The article as the bot will have it, to count what is in it. */
function readAs(markdown: string, { title = "", published, language }: StatedDetails): Article {
  const { text, blocks } = readMarkdown(markdown);
  return articleOf("", { title, published, language }, text, "", blocks);
}

/** What a person said; an option that was not given is absent. */
export const statedIn = (options: TextOptions): StatedDetails =>
  Object.fromEntries(
    FIELDS.flatMap((field) => (options[field] === undefined ? [] : [[field, options[field]]])),
  );

const valuesOf = (found: FoundDetails): StatedDetails =>
  Object.fromEntries(
    FIELDS.flatMap((field): [string, string | readonly string[] | undefined][] => {
      if (field === "questions") return [[field, found.questions]];
      const value = found[field]?.value;
      return value === undefined ? [] : [[field, value]];
    }),
  );

const originsOf = (found: FoundDetails, given: StatedDetails): TextReport["origins"] =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const from = field === "questions" ? undefined : found[field]?.from;
      return from === undefined || given[field] !== undefined ? [] : [[field, from]];
    }),
  );

function measure({ text, headings, paragraphs }: Article) {
  const running = paragraphs.filter(({ role }) => !isAside(role));
  const sentences = (running.length > 0 ? running : paragraphs).flatMap((paragraph) => paragraph.sentences);
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
