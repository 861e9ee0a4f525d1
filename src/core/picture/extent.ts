import { granularityOf, startOf } from "../time/granularity.ts";
import type { Granularity } from "../time/granularity.ts";
import type { Mod } from "../time/time-expression.ts";

/**
 * Time is measured as `startOf` does: in days of a calendar whose months all have 31, so that a year is always as
 * long as another. No place is off by more than a few days.
 */
export const DAYS_OF_MONTH = 31;
export const DAYS_OF_YEAR = 12 * DAYS_OF_MONTH;

/** A stretch of time, end not included. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** How exactly an extent is meant. */
export type Certainty = "exact" | "about" | "before" | "after" | "early" | "middle" | "late";

const LENGTHS: Readonly<Record<Granularity, number>> = {
  day: 1,
  month: DAYS_OF_MONTH,
  season: 3 * DAYS_OF_MONTH,
  quarter: 3 * DAYS_OF_MONTH,
  half: 6 * DAYS_OF_MONTH,
  year: DAYS_OF_YEAR,
  decade: 10 * DAYS_OF_YEAR,
  century: 100 * DAYS_OF_YEAR,
};

/** The whole of the day, month, year … that a TIMEX3 value with a granularity names. */
export function extentOf(value: string): Extent {
  const start = startOf(value);
  return { start, end: start + LENGTHS[granularityOf(value) ?? "day"] };
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
