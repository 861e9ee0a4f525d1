import { isAside } from "../article/roles/index.ts";
import { contains } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import type { Document } from "../document/document.ts";
import { layer } from "../document/layer.ts";
import { sentencesOf } from "../document/sentences.ts";
import type { ReadSentence } from "../document/sentences.ts";
import { anchorOf, timeExpressionsOf } from "../document/time-expressions.ts";
import { taggedWordsOf } from "../document/words.ts";
import { endOf, granularityOf, startOf } from "../time/granularity.ts";
import type { Mod } from "../time/time-expression.ts";
import { labelOf } from "../time/label.ts";
import { rangeLabel } from "../time/range-label.ts";
import { withAntecedents } from "./antecedent.ts";
import { clauseAround } from "./clause.ts";
import { withConflicts } from "./conflicts.ts";
import type { TimelineEntry, UndatedEntry } from "./entry.ts";
import { statedDatesIn } from "./stated-date.ts";
import type { StatedDate } from "./stated-date.ts";
import { joinMentions } from "./join-mentions.ts";
import type { FoundEvent } from "./join-mentions.ts";
import { isMereReference } from "./mere-reference.ts";
import { statusOf } from "./status.ts";

export type { DatedMention, TimelineEntry, UndatedEntry } from "./entry.ts";

/** What an article says happened when, in its own words. */
export interface Timeline {
  /** In chronological order: a coarser date stands where it begins, "late 2014" where that part of it does; ties in the order of the text. */
  readonly entries: readonly TimelineEntry[];
  /** In the order of the text. */
  readonly undated: readonly UndatedEntry[];
}

/**
 * The dated events of an article. The anchor is the date of publication as far as it is known; nothing is reckoned
 * from today. Headings tell the story's years but give no entries.
 */
export const timelineOf = layer({ bytesPerCharacter: 5 }, (document): Timeline => {
  const { article } = document;
  const { text } = article;
  const published = anchorOf(document);
  const found: FoundEvent[] = [];
  const undated: UndatedEntry[] = [];
  const statedDates = statedDatesIn(text, timeExpressionsOf(document));
  for (const { read, statedDates: told } of inSentences(document, statedDates)) {
    const { span: sentence } = read.sentence;
    const words = taggedWordsOf(document)(read.tokens);
    const events = told.filter(({ span }) => !isMereReference(text, span));
    const dates = events.filter(isDated).map(({ span }) => span);
    for (const date of events) {
      const { span, type, value, mod } = date;
      const clause = clauseAround(text, sentence, words, span, dates);
      const place = {
        mod,
        clause: { article, span: clause },
        sentence: { article, span: sentence },
        expression: span,
      };
      const granularity = granularityOf(value);
      if (granularity !== undefined && isDated(date)) {
        const [from, to] = [value, date.last?.value ?? value];
        const status = statusOf(text, words, clause, span, { from, to }, published);
        found.push({ ...place, status, value, granularity, from, to, label: labelFor(text, date) });
      } else if (isUnanchored(date)) undated.push({ ...place, type, value });
    }
  }
  return { entries: inOrder(withConflicts(joinMentions(found))).map(withAntecedents), undated };
});

/** The sentences of paragraphs with the dates in them, in order; what stands in headings, notes and captions is left out. Linear in both lists. */
function* inSentences(
  document: Document,
  statedDates: readonly StatedDate[],
): Generator<{ readonly read: ReadSentence; readonly statedDates: readonly StatedDate[] }> {
  let index = 0;
  for (const read of sentencesOf(document)) {
    const { span } = read.sentence;
    const told: StatedDate[] = [];
    for (let date = statedDates[index]; date !== undefined && date.span.start < span.end;) {
      if (contains(span, date.span)) told.push(date);
      date = statedDates[++index];
    }
    const isTold = !isAside(read.paragraph.role) && told.length > 0;
    if (isTold && tellsMore(document.article.text, span, told)) yield { read, statedDates: told };
  }
}

/** A line with nothing but a date is a heading, a dateline or what a scraper left: “Summer 2016.”, “<date="July 15, 1979">”. */
function tellsMore(text: string, sentence: Span, dates: readonly StatedDate[]): boolean {
  const rest = dates.reduceRight(
    (words, { span }) => words.slice(0, span.start - sentence.start) + words.slice(span.end - sentence.start),
    text.slice(sentence.start, sentence.end),
  );
  return /\p{L}/u.test(rest.replace(/^<[^<>]*>$/u, ""));
}

const isDated = ({ type, value }: StatedDate): boolean =>
  granularityOf(value) !== undefined && type !== "DURATION" && type !== "SET";

/** Lengths of time and dates with unknown parts; not "now" or "recently", nor how often something happens. */
const isUnanchored = ({ type, value }: StatedDate): boolean =>
  !value.endsWith("_REF") &&
  (type === "DURATION" || type === "DATE" || (type === "TIME" && /T\d/.test(value)));

/** "It has stood since 1995." tells of all the time from then on. */
const SINCE = /(?<!\p{L})since (?:the )?$/iu;

function labelFor(text: string, { span, value, mod, last }: StatedDate): string {
  const label = labelOf(value, mod);
  if (last !== undefined) return rangeLabel(label, labelOf(last.value, last.mod), last.isChoice);
  return SINCE.test(text.slice(Math.max(0, span.start - 12), span.start)) ? `since ${label}` : label;
}

/** Sorting is stable, so that ties keep the order of the text. */
const inOrder = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries.toSorted((a, b) => placeOf(a) - placeOf(b));

/** "mid" and "late" come where that part of a year or a month begins. */
function placeOf({ value, mod }: TimelineEntry): number {
  const share = mod === undefined ? 0 : (SHARE_BEFORE[mod] ?? 0);
  return startOf(value) + share * (endOf(value) - startOf(value));
}

/** How much of a date has passed before the part of it that is meant. */
const SHARE_BEFORE: Partial<Record<Mod, number>> = { MID: 1 / 3, END: 2 / 3, AFTER: 1 };
