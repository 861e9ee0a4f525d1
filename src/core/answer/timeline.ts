import type { Article } from "../article/article.ts";
import type { Sentence } from "../article/structure.ts";
import { contains } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import { isIsoDate } from "../time/calendar.ts";
import { findTimeExpressions } from "../time/find-time-expressions.ts";
import { granularityOf, startOf } from "../time/granularity.ts";
import { labelOf } from "../time/label.ts";
import { rangeLabel } from "../time/range-label.ts";
import { clauseAround } from "./timeline/clause.ts";
import { withConflicts } from "./timeline/conflicts.ts";
import type { TimelineEntry, UndatedEntry } from "./timeline/entry.ts";
import { extentsOf } from "./timeline/extent.ts";
import type { Extent } from "./timeline/extent.ts";
import { joinMentions } from "./timeline/join-mentions.ts";
import type { FoundEvent } from "./timeline/join-mentions.ts";
import { isMereReference } from "./timeline/mere-reference.ts";
import { statusOf } from "./timeline/status.ts";

export type { DatedMention, EventStatus, TimelineEntry, UndatedEntry } from "./timeline/entry.ts";

/** What an article says happened when, in its own words. */
export interface Timeline {
  /** In chronological order: a coarser date stands where it begins, ties in the order of the text. */
  readonly entries: readonly TimelineEntry[];
  /** In the order of the text. */
  readonly undated: readonly UndatedEntry[];
}

/**
 * The dated events of an article. The anchor is the date of publication as far as it is known; nothing is reckoned
 * from today. Headings tell the story's years but give no entries.
 */
export function timelineOf(article: Article): Timeline {
  const { text } = article;
  const published = anchorOf(article);
  const found: FoundEvent[] = [];
  const undated: UndatedEntry[] = [];
  const extents = extentsOf(text, findTimeExpressions(text, published));
  for (const { sentence, extents: told } of inSentences(article, extents)) {
    const events = told.filter(({ span }) => !isMereReference(text, span));
    const dates = events.filter(isDated).map(({ span }) => span);
    for (const extent of events) {
      const { span, type, value, mod } = extent;
      const clause = clauseAround(text, sentence, span, dates);
      const place = {
        mod,
        clause: { article, span: clause },
        sentence: { article, span: sentence },
        expression: span,
      };
      const granularity = granularityOf(value);
      if (granularity !== undefined && isDated(extent)) {
        const [from, to] = [value, extent.last?.value ?? value];
        const status = statusOf(text, sentence, clause, span, { from, to }, published);
        found.push({ ...place, status, value, granularity, from, to, label: labelFor(extent) });
      } else if (isUnanchored(extent)) undated.push({ ...place, type, value });
    }
  }
  return { entries: inOrder(withConflicts(joinMentions(found))), undated };
}

/** A year or a month serves as far as it reaches: from 2014, "last year" is 2013 and "yesterday" some day. */
function anchorOf({ published }: Article): string | undefined {
  const date = /^\d{4}(?:-\d{2}){0,2}(?![\d-])/.exec(published ?? "")?.[0];
  return date !== undefined && isIsoDate(date) ? date : undefined;
}

/** The sentences of paragraphs with the extents in them, in order; what stands in headings is left out. Linear in both lists. */
function* inSentences(
  article: Article,
  extents: readonly Extent[],
): Generator<{ readonly sentence: Span; readonly extents: readonly Extent[] }> {
  const sentences: readonly Sentence[] = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  let index = 0;
  for (const { span: sentence } of sentences) {
    const told: Extent[] = [];
    for (let extent = extents[index]; extent !== undefined && extent.span.start < sentence.end;) {
      if (contains(sentence, extent.span)) told.push(extent);
      extent = extents[++index];
    }
    if (told.length > 0) yield { sentence, extents: told };
  }
}

const isDated = ({ type, value }: Extent): boolean =>
  granularityOf(value) !== undefined && type !== "DURATION" && type !== "SET";

/** Lengths of time and dates with unknown parts; not "now" or "recently", nor how often something happens. */
const isUnanchored = ({ type, value }: Extent): boolean =>
  !value.endsWith("_REF") &&
  (type === "DURATION" || type === "DATE" || (type === "TIME" && /T\d/.test(value)));

function labelFor({ value, mod, last }: Extent): string {
  const label = labelOf(value, mod);
  return last === undefined ? label : rangeLabel(label, labelOf(last.value, last.mod), last.isChoice);
}

/** Sorting is stable, so that ties keep the order of the text. */
const inOrder = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries.toSorted((a, b) => startOf(a.value) - startOf(b.value));
