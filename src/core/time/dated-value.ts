import type { FullDate } from "./calendar.ts";
import { parseTimex } from "./timex.ts";
import type { WithinYear } from "./timex.ts";
import { YEAR_PARTS } from "./year-part.ts";

/** The finest part of the calendar that a value names. */
export type Granularity = "day" | "month" | "season" | "quarter" | "half" | "year" | "decade" | "century";

/** A date of which the year, decade or century is known. */
export interface DatedValue {
  readonly granularity: Granularity;
  /** Astronomical years, the same for all that is finer than a decade. There is no year 0 in either era. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** The month that it begins in, 1 to 12, and how many months of the year it lasts. */
  readonly month: number;
  readonly months: number;
  /** Of a date that is known to the day. */
  readonly day: number | undefined;
}

const LONGER: Readonly<Record<number, Granularity>> = { 4: "year", 3: "decade", 2: "century" };

/** Reads a TIMEX3 date; undefined where its year is unknown, and for weeks, times of day, lengths and sets. */
export function datedValueOf(value: string): DatedValue | undefined {
  const timex = parseTimex(value);
  if (timex.kind !== "date" || timex.clock !== undefined || !/^\d{2,4}$/.test(timex.digits)) return undefined;
  const { digits, isBeforeChrist, within } = timex;
  if (within !== undefined && digits.length < 4) return undefined;
  const place = within === undefined ? WHOLE_YEAR : placeOf(within);
  if (place === undefined) return undefined;
  // Before Christ years count down: the 480s go from 489 to 480 BC.
  const [nearest, furthest] = [Number(digits.padEnd(4, "0")), Number(digits.padEnd(4, "9"))];
  return {
    ...place,
    granularity: place.granularity ?? LONGER[digits.length] ?? "year",
    firstYear: isBeforeChrist ? 1 - furthest : Math.max(1, nearest),
    lastYear: isBeforeChrist ? Math.min(0, 1 - nearest) : furthest,
  };
}

type Place = Pick<DatedValue, "month" | "months" | "day"> & { readonly granularity: Granularity | undefined };

const WHOLE_YEAR: Place = { granularity: undefined, month: 1, months: 12, day: undefined };

function placeOf(within: WithinYear): Place | undefined {
  switch (within.kind) {
    case "day":
      return { granularity: "day", month: within.month, months: 1, day: within.day };
    case "month":
      return { granularity: "month", month: within.month, months: 1, day: undefined };
    case "part": {
      const { granularity, month, months } = YEAR_PARTS[within.part];
      return { granularity, month, months, day: undefined };
    }
    case "week":
    case "weekday":
    case "unknown":
      return undefined;
  }
}

/** The date of a value that is known to the day; undefined for any other. */
export function fullDateIn(value: string | undefined): FullDate | undefined {
  const dated = value === undefined ? undefined : datedValueOf(value);
  return dated?.day === undefined ? undefined : { year: dated.firstYear, month: dated.month, day: dated.day };
}
