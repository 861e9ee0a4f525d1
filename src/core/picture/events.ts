import type { TimelineEntry } from "../answer/timeline.ts";
import { STATUS_WORDS } from "../answer/timeline/status-words.ts";
import { wordsOf } from "../article/quote.ts";
import { certaintyOf, extentOf } from "./extent.ts";
import type { Certainty, Extent } from "./extent.ts";

/** An entry of the timeline, as a picture shows it. */
export interface PictureEvent {
  /** Counted from 1, in the timeline. */
  readonly number: number;
  /** "February 2022", "2019–2021", "2030 (expected)". */
  readonly date: string;
  /** The clause, whole. */
  readonly words: string;
  readonly extent: Extent;
  readonly certainty: Certainty;
}

/** @param first - the number of the first of these entries in the timeline */
export const eventsOf = (entries: readonly TimelineEntry[], first: number): readonly PictureEvent[] =>
  entries.map(({ label, status, from, to, mod, clause }, index) => ({
    number: first + index,
    date: status === undefined ? label : `${label} (${STATUS_WORDS[status]})`,
    words: wordsOf(clause),
    extent: { start: extentOf(from).start, end: extentOf(to).end },
    certainty: certaintyOf(mod),
  }));
