import { dayNumberOf } from "../time/calendar.ts";
import { granularityOf, startOf } from "../time/granularity.ts";
import type { Granularity } from "../time/granularity.ts";
import type { Mod } from "../time/time-expression.ts";

/** A stretch of time in days, as `dayNumberOf` counts them; the end is not included. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** How exactly an extent is meant. */
export type Certainty = "exact" | "about" | "before" | "after" | "early" | "middle" | "late";

const MONTHS: Readonly<Record<Exclude<Granularity, "day">, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The whole of the day, month, year … that a TIMEX3 value with a granularity names. */
export function extentOf(value: string): Extent {
  // `startOf` numbers the days of a calendar whose months all have 31.
  const place = startOf(value);
  const month = Math.floor(place / 31);
  const start = dayOfMonth(month, place - month * 31 + 1);
  const granularity = granularityOf(value) ?? "day";
  return {
    start,
    end: granularity === "day" ? start + 1 : dayOfMonth(month + MONTHS[granularity], 1),
  };
}

/**
 * The number of a day.
 *
 * @param month - counted from January of the year 0
 * @param day - 1 to 31
 */
export function dayOfMonth(month: number, day: number): number {
  const year = Math.floor(month / 12);
  return dayNumberOf({ year, month: month - year * 12 + 1, day });
}

const CERTAINTIES: Readonly<Partial<Record<Mod, Certainty>>> = {
  BEFORE: "before",
  AFTER: "after",
  START: "early",
  MID: "middle",
  END: "late",
};

export const certaintyOf = (mod: Mod | undefined): Certainty =>
  mod === undefined ? "exact" : (CERTAINTIES[mod] ?? "about");
