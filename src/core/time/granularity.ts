import { addDays, dateOfDayNumber, dayNumberOf, weekdayOf } from "./calendar.ts";
import { datedValueOf } from "./dated-value.ts";
import type { DatedValue, Granularity } from "./dated-value.ts";
import { parseTimex } from "./timex.ts";
import { dateValue } from "./timex-value.ts";

export type { Granularity } from "./dated-value.ts";

/** How fine a TIMEX3 date is; undefined where its year is unknown, and for weeks, times of day, lengths and sets. */
export const granularityOf = (value: string): Granularity | undefined => datedValueOf(value)?.granularity;

/**
 * Puts dates of any granularity in order by where they begin: "2014" is with 1 January 2014, "the 1990s" with 1990.
 * Only the order of the numbers has a meaning. 0 for values that have no granularity.
 */
export function startOf(value: string): number {
  const dated = datedValueOf(value);
  return dated === undefined ? 0 : beginningOf(dated);
}

const beginningOf = ({ firstYear, month, day = 1 }: DatedValue): number =>
  (firstYear * 12 + month - 1) * 31 + day - 1;

/** Where a date of any granularity ends, on the scale of `startOf`: the first place that is no longer part of it. */
export function endOf(value: string): number {
  const dated = datedValueOf(value);
  if (dated === undefined) return 0;
  if (dated.day !== undefined) return beginningOf(dated) + 1;
  return (dated.lastYear * 12 + dated.month - 1 + dated.months) * 31;
}

/** The month that a week (`2014-W20`, `2014-W20-WE`) lies in; undefined for other values and for a week across two months. */
export function monthOfWeek(value: string): string | undefined {
  const timex = parseTimex(value);
  if (timex.kind !== "date" || timex.within?.kind !== "week" || !/^\d{4}$/.test(timex.digits))
    return undefined;
  // 4 January always lies in week 1.
  const fourth = { year: Number(timex.digits), month: 1, day: 4 };
  const monday = dateOfDayNumber(dayNumberOf(fourth) - weekdayOf(fourth) + 1 + (timex.within.week - 1) * 7);
  const sunday = addDays(monday, 6);
  return monday.month === sunday.month ? dateValue({ year: monday.year, month: monday.month }) : undefined;
}
