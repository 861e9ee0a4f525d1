import type { Quote } from "../article/quote.ts";
import type { Span } from "../text/span.ts";
import type { Granularity } from "../time/granularity.ts";
import type { Mod, TimeType } from "../time/time-expression.ts";

/** An event with its date. */
export interface TimelineEntry extends DatedMention {
  /** Absent for what the article tells as having happened. */
  readonly status?: EventStatus | undefined;
  /** Every place that tells of this event with this date, this one included, in the order of the text. */
  readonly mentions: readonly DatedMention[];
  /** Places that date the same event otherwise, in the order of the text; mostly none. */
  readonly conflicts: readonly DatedMention[];
}

/** `future`: after the article, or told as to come; `hypothetical`: only if, or perhaps; `denied`: told as not having happened. */
export type EventStatus = "future" | "hypothetical" | "denied";

/** One place that says when something happens. */
export interface DatedMention {
  /** TIMEX3: `2014`, `2014-05`, `2014-05-12`, `2014-SP`, `199`, `BC0044`; a time of day is left out. Of a range, its beginning. */
  readonly value: string;
  readonly granularity: Granularity;
  readonly mod?: Mod | undefined;
  /** The first and the last date of a range, as the text says them (`1957` and `1958`); both are `value` where there is one date. */
  readonly from: string;
  readonly to: string;
  /** The date for people, as fine as the text says it: “February 2022”, “1957–1958”, “about 1450”. */
  readonly label: string;
  /** The clause that the date belongs to; the whole sentence where no clause can be cut out cleanly. */
  readonly clause: Quote;
  /** The whole sentence. */
  readonly sentence: Quote;
  /** The words that say when; of a range, from its first date to its last. */
  readonly expression: Span;
}

/** A length of time, or a date that the article does not pin down ("12 May" without a year). */
export interface UndatedEntry {
  readonly type: TimeType;
  /** TIMEX3: `P15Y`, `PXY`, `XXXX-05-12`. Of a range, its beginning. */
  readonly value: string;
  readonly mod?: Mod | undefined;
  readonly clause: Quote;
  readonly sentence: Quote;
  readonly expression: Span;
}
