import { addDays, addMonths, dayNumberOf } from "./calendar.ts";
import { datedValueOf } from "./dated-value.ts";

/** The days that a date of any granularity lies within: day numbers as `dayNumberOf` counts them, both included. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/**
 * The days that a TIMEX3 date may mean: all of 2014 for `2014`, the 1990s for `199`; how the date is meant ("early",
 * "about") makes no difference.
 *
 * @throws RangeError for values that have no granularity
 */
export function extentOf(value: string): Extent {
  const dated = datedValueOf(value);
  if (dated === undefined) throw new RangeError(`“${value}” is no date of the calendar.`);
  const { firstYear, lastYear, month, months, day } = dated;
  const first = dayNumberOf({ year: firstYear, month, day: day ?? 1 });
  if (day !== undefined) return { first, last: first };
  const after = { ...addMonths(lastYear, month, months), day: 1 };
  return { first, last: dayNumberOf(addDays(after, -1)) };
}
