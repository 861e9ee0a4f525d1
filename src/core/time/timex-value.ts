import type { CalendarDate } from "./calendar.ts";

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** `2014`, or `BC0044` for the astronomical year -43; an unknown year is `XXXX`. */
export function yearValue(year: number | undefined): string {
  if (year === undefined) return "XXXX";
  return year > 0 ? padded(year, 4) : `BC${padded(1 - year, 4)}`;
}

/** `199` for the decade that a year lies in; before Christ `BC048` stands for the 480s. */
export const decadeValue = (year: number): string => yearValue(year).slice(0, -1);

/** `19` for the century that a year lies in; `BC04` stands for 499 to 400 BC. */
export const centuryValue = (year: number): string => yearValue(year).slice(0, -2);

/** As fine as the date is known: `2014`, `2014-05`, `2014-05-12`, with `XXXX` for an unknown year. */
export function dateValue({ year, month, day }: Partial<CalendarDate>): string {
  if (month === undefined) return yearValue(year);
  const monthValue = `${yearValue(year)}-${padded(month, 2)}`;
  return day === undefined ? monthValue : `${monthValue}-${padded(day, 2)}`;
}

/** `2014-W05`. */
export const weekValue = ({ year, week }: { year: number; week: number }): string =>
  `${yearValue(year)}-W${padded(week, 2)}`;

/** `T17:05`. */
export const clockValue = (hour: number, minute: number): string =>
  `T${padded(hour, 2)}:${padded(minute, 2)}`;
