import { dayNumberOf } from "../../time/calendar.ts";
import { fullDateIn } from "../../time/dated-value.ts";

/** The day number of a value that is known to the day; undefined for any other. */
export const dayOf = (value: string | undefined): number | undefined => {
  const date = fullDateIn(value);
  return date === undefined ? undefined : dayNumberOf(date);
};
