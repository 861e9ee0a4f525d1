import type { Article } from "../article/article.ts";
import type { Quote } from "../article/quote.ts";
import type { Sentence } from "../article/structure.ts";
import type { Span } from "../text/span.ts";
import { findTimeExpressions } from "../time/find-time-expressions.ts";
import { granularityOf, monthOfWeek, startOf } from "../time/granularity.ts";
import type { Granularity } from "../time/granularity.ts";
import type { Mod, TimeExpression, TimeType } from "../time/time-expression.ts";
import { clauseAround } from "./timeline/clause.ts";
import { isMereReference } from "./timeline/mere-reference.ts";

/** What an article says happened when, in its own words. */
export interface Timeline {
  /** In chronological order: a coarser date stands where it begins, ties in the order of the text. */
  readonly entries: readonly TimelineEntry[];
  /** In the order of the text. */
  readonly undated: readonly UndatedEntry[];
}

/** An event with its date. */
export interface TimelineEntry {
  /** TIMEX3: `2014`, `2014-05`, `2014-05-12`, `2014-SP`, `199`, `BC0044`; a time of day is left out. */
  readonly value: string;
  readonly granularity: Granularity;
  readonly mod?: Mod | undefined;
  /** The clause that the date belongs to; the whole sentence where no clause can be cut out cleanly. */
  readonly clause: Quote;
  /** The whole sentence. */
  readonly sentence: Quote;
  /** The words that say when. */
  readonly expression: Span;
}

/** A length of time, or a date that the article does not pin down ("12 May" without a year). */
export interface UndatedEntry {
  readonly type: TimeType;
  /** TIMEX3: `P15Y`, `PXY`, `XXXX-05-12`. */
  readonly value: string;
  readonly mod?: Mod | undefined;
  readonly clause: Quote;
  readonly sentence: Quote;
  readonly expression: Span;
}

/**
 * The dated events of an article. The anchor is the day of publication where it is known; nothing is reckoned from
 * today. Headings tell the story's years but give no entries.
 */
export function timelineOf(article: Article): Timeline {
  const entries: TimelineEntry[] = [];
  const undated: UndatedEntry[] = [];
  for (const { expression, sentence } of locate(
    article,
    findTimeExpressions(article.text, anchorOf(article)),
  )) {
    const { span, type, mod } = expression;
    if (isMereReference(article.text, span)) continue;
    const place = {
      mod,
      clause: { article, span: clauseAround(article.text, sentence, span) },
      sentence: { article, span: sentence },
      expression: span,
    };
    const value = calendarValue(expression);
    const granularity = granularityOf(value);
    if (granularity !== undefined && type !== "DURATION" && type !== "SET")
      entries.push({ ...place, value, granularity });
    else if (isUnanchored(expression)) undated.push({ ...place, type, value: expression.value });
  }
  return { entries: inOrder(withoutRepetition(entries)), undated };
}

/** Only a full date may serve: from a month or a year, "yesterday" cannot be reckoned. */
function anchorOf({ published }: Article): string | undefined {
  return published !== undefined && /^\d{4}-\d{2}-\d{2}(?!\d)/.test(published) ? published : undefined;
}

/** The sentence of a paragraph around each expression; what stands in headings is left out. Linear in both lists. */
function* locate(
  article: Article,
  expressions: readonly TimeExpression[],
): Generator<{ readonly expression: TimeExpression; readonly sentence: Span }> {
  const sentences: readonly Sentence[] = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  let index = 0;
  for (const expression of expressions) {
    let sentence = sentences[index];
    while (sentence !== undefined && sentence.span.end <= expression.span.start)
      sentence = sentences[++index];
    if (sentence === undefined) return;
    const { start, end } = expression.span;
    if (sentence.span.start <= start && end <= sentence.span.end)
      yield { expression, sentence: sentence.span };
  }
}

/** The day of a time of day; the month of a week that lies within one: coarser, and true. */
function calendarValue({ type, value }: TimeExpression): string {
  if (type === "TIME") return value.split("T")[0] ?? value;
  return monthOfWeek(value) ?? value;
}

/** Lengths of time and dates with unknown parts; not "now" or "recently", nor how often something happens. */
const isUnanchored = ({ type, value }: TimeExpression): boolean =>
  !value.endsWith("_REF") &&
  (type === "DURATION" || type === "DATE" || (type === "TIME" && /T\d/.test(value)));

/** One clause that names a date twice is one event. */
function withoutRepetition(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ value, clause: { span } }) => {
    const key = `${value} ${span.start} ${span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Sorting is stable, so that ties keep the order of the text. */
const inOrder = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries.toSorted((a, b) => startOf(a.value) - startOf(b.value));
