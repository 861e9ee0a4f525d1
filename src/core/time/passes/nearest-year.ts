import { YEAR_PARTS } from "../year-part.ts";
import type { CalendarDate } from "../calendar.ts";
import type { DateReading } from "../mention.ts";

/** Half a year, in days of months that all count 31. */
const HALF_YEAR = 186;

/** So many days ahead, a day is the one to come, because of the one nearly a year ago the year would be said. */
const SOON = 31;

/**
 * The year of a date without one in a report: "last", "this" and "next" choose it, else the tense of the verb, else
 * it is the one that brings the date nearest to the anchor.
 *
 * @returns undefined where the anchor is too coarse to tell
 */
export function nearestYear(
  { month, day, part, pick }: DateReading,
  anchor: CalendarDate | undefined,
  tense: () => "past" | "future" | undefined,
): number | undefined {
  if (anchor?.month === undefined) return undefined;
  const { year } = anchor;
  const wanted = month ?? (part === undefined ? anchor.month : YEAR_PARTS[part].middle);
  const days = day === undefined || anchor.day === undefined ? 0 : day - anchor.day;
  const ahead = (wanted - anchor.month) * 31 + days;
  switch (pick) {
    case "this":
      return year;
    case "last":
      return ahead < 0 ? year : year - 1;
    case "next":
      return ahead > 0 ? year : year + 1;
    case undefined:
  }
  const direction = ahead === 0 ? undefined : tense();
  // A day of the weeks to come is told of in any tense: "he said that it may be signed on 12 September".
  const isSoon = day !== undefined && ahead > 0 && ahead <= SOON;
  if (direction === "past" && ahead > 0 && !isSoon) return year - 1;
  // A plan for a month that has just passed is told late; one for a day that has passed is for the year after.
  if (direction === "future" && ahead < 0) return ahead > -62 && day === undefined ? year : year + 1;
  // A verb that looks the way of the date means the date of this year, however far off.
  const isTold = (direction === "future" && ahead > 0) || (direction === "past" && ahead < 0);
  if (isTold || Math.abs(ahead) <= HALF_YEAR) return year;
  return ahead > 0 ? year - 1 : year + 1;
}
