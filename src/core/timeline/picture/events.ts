import type { TimelineEntry } from "../timeline.ts";
import { STATUS_WORDS } from "../status-words.ts";
import { wordsOf } from "../../article/quote.ts";
import type { Quote } from "../../article/quote.ts";
import { certaintyOf, stretchOf } from "./stretch.ts";
import type { Certainty, Stretch } from "./stretch.ts";

/** What a picture shows as one. */
export interface PictureEvent {
  /** Counted from 1, in the timeline. */
  readonly number: number;
  /** "February 2022", "2019–2021", "1815 or 1816", "2030 (expected)". */
  readonly date: string;
  /** The clause, whole. */
  readonly words: string;
  /** Its date, and any others that the article gives it; at least one. */
  readonly times: readonly [EventTime, ...EventTime[]];
}

/** When something happened, or is said to. */
export interface EventTime {
  readonly stretch: Stretch;
  readonly certainty: Certainty;
  /** False for what the article does not tell as having happened. */
  readonly hasHappened: boolean;
}

/** Without a sentence before the one that has the date: a label has no room for it. */
const ownWords = ({ clause: { article, span }, sentence }: TimelineEntry): Quote => ({
  article,
  span: { start: Math.max(span.start, sentence.span.start), end: span.end },
});

export function eventOf(entry: TimelineEntry, number: number): PictureEvent {
  const { status, conflicts } = entry;
  const labels = [...new Set([entry, ...conflicts].map(({ label }) => label))];
  const hasHappened = status === undefined;
  const isDisputed = conflicts.length > 0;
  return {
    number,
    date: `${labels.join(" or ")}${status === undefined ? "" : ` (${STATUS_WORDS[status]})`}`,
    words: wordsOf(ownWords(entry)),
    times: [
      { stretch: stretchOf(entry), certainty: isDisputed ? "disputed" : certaintyOf(entry), hasHappened },
      ...conflicts.map((told): EventTime => ({
        stretch: stretchOf(told),
        certainty: "disputed",
        hasHappened,
      })),
    ],
  };
}
