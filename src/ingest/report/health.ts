import type { Article } from "../../core/article/article.ts";
import { isAside } from "../../core/article/roles/index.ts";
import { nameOf } from "../../core/article/speaker.ts";
import { openDocument } from "../../core/document/document.ts";
import { timeExpressionsOf } from "../../core/document/time-expressions.ts";

/** What the bot will see of an article, for a person to compare with what they know of it. */
export interface Health {
  /** Of the article itself, and of notes, captions and the like, which are searched last. */
  readonly sentences: number;
  readonly asides: number;
  /** Dates that stand for a day, a month or a year; those that only the article's own date could tell. */
  readonly dates: number;
  readonly undated: number;
  /** Who speaks besides the author, with the number of their sentences; the most talkative first. */
  readonly speakers: readonly { readonly name: string; readonly sentences: number }[];
  readonly notes: number;
  /** Places where a note is called. */
  readonly noteMarks: number;
  readonly tables: number;
  readonly items: number;
}

export function healthOf(article: Article): Health {
  const { paragraphs } = article;
  const asides = paragraphs.filter(({ role }) => isAside(role));
  const count = (of: typeof paragraphs): number =>
    of.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const dates = timeExpressionsOf(openDocument(article)).filter(
    ({ type }) => type === "DATE" || type === "TIME",
  );
  const speakers = new Map<string, number>();
  for (const { speaker } of paragraphs.flatMap(({ sentences }) => sentences))
    if (speaker !== undefined) speakers.set(nameOf(speaker), (speakers.get(nameOf(speaker)) ?? 0) + 1);
  const tables = new Set(paragraphs.flatMap(({ within }) => within.filter(({ kind }) => kind === "table")));
  return {
    sentences: count(paragraphs) - count(asides),
    asides: count(asides),
    dates: dates.filter(({ value }) => /^(?:BC)?\d/.test(value)).length,
    undated: dates.filter(({ value }) => !/^(?:BC)?\d/.test(value)).length,
    speakers: [...speakers]
      .map(([name, sentences]) => ({ name, sentences }))
      .toSorted((a, b) => b.sentences - a.sentences),
    notes: paragraphs.filter(({ role }) => role === "note").length,
    noteMarks: paragraphs.reduce((sum, { marks = [] }) => sum + marks.length, 0),
    tables: tables.size,
    items: paragraphs.filter(({ role }) => role === "item").length,
  };
}
