import { addDays, addMonths, dayNumberOf } from "./calendar.ts";

/** The days that a date of any granularity lies within: day numbers as `dayNumberOf` counts them, both included. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** Parts of a year: the month that each begins with, and how many months it has. Winter begins in December. */
const PARTS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
};

/**
 * The days that a TIMEX3 date may mean: all of 2014 for `2014`, the 1990s for `199`. For values that have a granularity;
 * how the date is meant ("early", "about") makes no difference.
 */
export function extentOf(value: string): Extent {
  const [, era, digits = "", rest = ""] = /^(BC)?(\d{2,4})(?:-(.*))?$/.exec(value) ?? [];
  // Before Christ years count down: the 480s go from 489 to 480 BC. There is no year 0 in either era.
  const [first, last] =
    era === undefined
      ? [Math.max(1, Number(digits.padEnd(4, "0"))), Number(digits.padEnd(4, "9"))]
      : [1 - Number(digits.padEnd(4, "9")), Math.min(0, 1 - Number(digits.padEnd(4, "0")))];
  if (rest === "") return months(first, 1, (last - first + 1) * 12);
  const [part = "", day] = rest.split("-");
  if (day !== undefined) {
    const number = dayNumberOf({ year: first, month: Number(part), day: Number(day) });
    return { first: number, last: number };
  }
  const [month, length] = PARTS[part] ?? [Number(part), 1];
  return months(first, month, length);
}

/** So many whole months. */
function months(year: number, month: number, length: number): Extent {
  const first = { year, month, day: 1 };
  const after = { ...addMonths(year, month, length), day: 1 };
  return { first: dayNumberOf(first), last: dayNumberOf(addDays(after, -1)) };
}
