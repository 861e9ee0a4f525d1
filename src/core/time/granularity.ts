import { addDays, dateOfDayNumber, dayNumberOf, weekdayOf } from "./calendar.ts";
import { dateValue } from "./timex-value.ts";

/** The finest part of the calendar that a value names. */
export type Granularity = "day" | "month" | "season" | "quarter" | "half" | "year" | "decade" | "century";

const SHAPES: readonly (readonly [shape: RegExp, granularity: Granularity])[] = [
  [/^(?:BC)?\d{4}-\d{2}-\d{2}$/, "day"],
  [/^(?:BC)?\d{4}-\d{2}$/, "month"],
  [/^(?:BC)?\d{4}-(?:SP|SU|FA|WI)$/, "season"],
  [/^(?:BC)?\d{4}-Q[1-4]$/, "quarter"],
  [/^(?:BC)?\d{4}-H[12]$/, "half"],
  [/^(?:BC)?\d{4}$/, "year"],
  [/^(?:BC)?\d{3}$/, "decade"],
  [/^(?:BC)?\d{2}$/, "century"],
];

/** How fine a TIMEX3 date is; undefined where its year is unknown, and for weeks, times of day, lengths and sets. */
export const granularityOf = (value: string): Granularity | undefined =>
  SHAPES.find(([shape]) => shape.test(value))?.[1];

/** Where the parts of a year begin, as months. Winter counts from December. */
const PART_STARTS: Readonly<Record<string, number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
};

/**
 * Puts dates of any granularity in order by where they begin: "2014" is with 1 January 2014, "the 1990s" with 1990.
 * Only the order of the numbers has a meaning. For values that have a granularity.
 */
export function startOf(value: string): number {
  const [, era, digits = "", rest = ""] = /^(BC)?(\d{2,4})(?:-(.*))?$/.exec(value) ?? [];
  // Before Christ a decade begins with its greatest number: the 480s with 489 BC.
  const year = era === undefined ? Number(digits.padEnd(4, "0")) : 1 - Number(digits.padEnd(4, "9"));
  const [part = "", day = "1"] = rest.split("-");
  const month = part === "" ? 1 : (PART_STARTS[part] ?? Number(part));
  return (year * 12 + month - 1) * 31 + Number(day) - 1;
}

/** How many months a part of a year lasts. */
const PART_MONTHS: Readonly<Record<string, number>> = { S: 3, F: 3, W: 3, Q: 3, H: 6 };

/** Where a date of any granularity ends, on the scale of `startOf`: the first place that is no longer part of it. */
export function endOf(value: string): number {
  const start = startOf(value);
  const [, digits = "", rest] = /^(?:BC)?(\d{2,4})(?:-(.*))?$/.exec(value) ?? [];
  if (rest === undefined) return start + 10 ** (4 - digits.length) * 12 * 31;
  if (/^\d{2}-/.test(rest)) return start + 1;
  return start + (PART_MONTHS[rest.charAt(0)] ?? 1) * 31;
}

/** The month that a week (`2014-W20`, `2014-W20-WE`) lies in; undefined for other values and for a week across two months. */
export function monthOfWeek(value: string): string | undefined {
  const [, year, week] = /^(\d{4})-W(\d{2})(?:-WE)?$/.exec(value) ?? [];
  if (year === undefined || week === undefined) return undefined;
  // 4 January always lies in week 1.
  const fourth = { year: Number(year), month: 1, day: 4 };
  const monday = dateOfDayNumber(dayNumberOf(fourth) - weekdayOf(fourth) + 1 + (Number(week) - 1) * 7);
  const sunday = addDays(monday, 6);
  return monday.month === sunday.month ? dateValue({ year: monday.year, month: monday.month }) : undefined;
}
