import type { TimelineEntry } from "../answer/timeline.ts";
import { wordsOf } from "../article/quote.ts";
import { labelOf } from "../time/label.ts";
import { certaintyOf, extentOf } from "./extent.ts";
import type { Certainty, Extent } from "./extent.ts";

/** What a picture shows as one: an entry of the timeline, or the two entries that are the ends of a range. */
export interface PictureEvent {
  /** Counted from 1, in the timeline. */
  readonly number: number;
  /** "February 2022", "2019 – 2021". */
  readonly date: string;
  /** The clause, whole. */
  readonly words: string;
  readonly extent: Extent;
  readonly certainty: Certainty;
}

/** @param first - the number of the first of these entries in the timeline */
export function eventsOf(entries: readonly TimelineEntry[], first: number): readonly PictureEvent[] {
  const ends = new Map<TimelineEntry, TimelineEntry>();
  for (const entry of entries) {
    const end = entries.find((other) => isRange(entry, other));
    if (end !== undefined) ends.set(entry, end);
  }
  const drawnWithStart = new Set(ends.values());
  return entries.flatMap((entry, index) =>
    drawnWithStart.has(entry) ? [] : [eventOf(entry, ends.get(entry), first + index)],
  );
}

function eventOf(entry: TimelineEntry, end: TimelineEntry | undefined, number: number): PictureEvent {
  const { value, mod, clause } = entry;
  const extent = extentOf(value);
  const date = labelOf(value, mod);
  const event = { number, words: wordsOf(clause) };
  return end === undefined
    ? { ...event, date, extent, certainty: certaintyOf(mod) }
    : {
        ...event,
        date: `${date} – ${labelOf(end.value, end.mod)}`,
        extent: { start: extent.start, end: extentOf(end.value).end },
        certainty: mod === undefined && end.mod === undefined ? "exact" : "about",
      };
}

/** True for the two dates of "1957–58", "from March to May 2014", "between 2019 and 2021". */
function isRange(from: TimelineEntry, to: TimelineEntry): boolean {
  const { article, span } = from.sentence;
  if (to.expression.start < from.expression.end || to.expression.end > span.end) return false;
  if (extentOf(to.value).start <= extentOf(from.value).start) return false;
  const before = article.text.slice(span.start, from.expression.start);
  const between = article.text.slice(from.expression.end, to.expression.start);
  return (
    /^\s?[-–—]\s?$/u.test(between) ||
    (/^\s(?:to|until|till|through)\s(?:the\s)?$/iu.test(between) && /\bfrom\s(?:the\s)?$/iu.test(before)) ||
    (/^\sand\s(?:the\s)?$/iu.test(between) && /\bbetween\s(?:the\s)?$/iu.test(before))
  );
}
