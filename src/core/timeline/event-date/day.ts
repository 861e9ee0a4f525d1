import { dayNumberOf } from "../../time/calendar.ts";
import type { FullDate } from "../../time/calendar.ts";

/** The day number of `YYYY-MM-DD`; undefined for anything else. */
export const dayOf = (value: string | undefined): number | undefined => {
  const date = fullDateIn(value);
  return date === undefined ? undefined : dayNumberOf(date);
};

/** The date that `YYYY-MM-DD` says; undefined for anything else. */
export function fullDateIn(value: string | undefined): FullDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? "") ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}
