import type { Span } from "../text/span.ts";
import type { Mod, TimeType } from "./time-expression.ts";
import type { Unit } from "./vocabulary.ts";
import type { YearPart } from "./year-part.ts";

/** Where a relative expression counts from: the article's date, the date last mentioned, or whichever the text goes by. */
export type ShiftOrigin = "anchor" | "text" | "either";

/** "last May", "this May", "next May". */
export type Pick = "last" | "this" | "next";

/** A weekday counted within its month. */
interface CountedWeekday {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** 1 to 5. */
  readonly which: number | "last";
}

/** A date as far as its words say it; without year, month and part it is empty and never made. */
export interface DateReading {
  readonly kind: "date";
  /** Astronomical: 44 BC is -43. */
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** "the third Saturday of May": the day is known once the year is. */
  readonly counted?: CountedWeekday | undefined;
  readonly part?: YearPart | undefined;
  readonly pick?: Pick | undefined;
  /** "the following spring" is picked from what was told, not from the article's date. */
  readonly pickFrom?: "text" | undefined;
  /** "May of last year": -1 from the anchor; "May of that year": 0 from the text. */
  readonly yearShift?: { readonly amount: number; readonly from: ShiftOrigin } | undefined;
}

/** What the words of a mention say, before anything is looked up elsewhere in the text. */
export type TimeReading =
  | DateReading
  | { readonly kind: "weekday"; readonly weekday: number; readonly pick?: Pick | undefined }
  /** So many units from an origin: "yesterday", "two years ago", "the following month", "that year" (0). */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly amount: number;
      readonly from: ShiftOrigin;
      /** "last night" is a time of that day. */
      readonly clock?: string | undefined;
    }
  /** A decade without its century: 9 for "the '90s". */
  | { readonly kind: "short-decade"; readonly tens: number }
  /** A time of day: `T17:00`, `TMO`. */
  | { readonly kind: "clock"; readonly clock: string }
  /** Words that say all there is to know. */
  | { readonly kind: "value"; readonly type: TimeType; readonly value: string };

/** A time expression as found, not yet resolved. */
export interface Mention {
  readonly span: Span;
  readonly reading: TimeReading;
  readonly mod?: Mod | undefined;
}
