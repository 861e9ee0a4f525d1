import { addDays, fullDateOf, weekdayOf } from "../calendar.ts";
import type { CalendarDate, FullDate } from "../calendar.ts";
import type { TimeReading } from "../mention.ts";
import type { Scene } from "./scene.ts";

/**
 * The day that a weekday's name means. A report means the last one, today's included, unless it looks ahead; a
 * history the first one from the day that it has reached.
 */
export function weekdayDate(
  { weekday, pick }: Extract<TimeReading, { kind: "weekday" }>,
  { isHistory, anchor }: Scene,
  told: CalendarDate | undefined,
  tense: () => "past" | "future" | undefined,
): FullDate | undefined {
  const origin = isHistory ? told : anchor;
  const day = origin === undefined ? undefined : fullDateOf(origin);
  if (day === undefined) return undefined;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (pick === "last") return addDays(day, ahead === 0 ? -7 : ahead - 7);
  // "next Friday" said on a Wednesday is commonly the Friday of the week after.
  if (pick === "next") return addDays(day, weekday > weekdayOf(day) ? ahead + 7 : ahead === 0 ? 7 : ahead);
  if (pick === "this") return addDays(day, weekday - weekdayOf(day));
  if (isHistory || ahead === 0) return addDays(day, ahead);
  return addDays(day, tense() === "future" ? ahead : ahead - 7);
}
