import type { JudgedEvent } from "../score/event-score.ts";

/** What is wrong with an event's date, by where the right one would have come from; undefined where nothing is. */
export function eventErrorKindOf({
  date,
  event,
  text: { anchor },
  isRight,
}: JudgedEvent): string | undefined {
  if (isRight) return undefined;
  if (event.date === anchor) return "not the text's own date";
  if (date === anchor) return "taken for the text's own date";
  if (date?.startsWith(event.date) === true) return "too fine";
  if (date !== undefined && event.date.startsWith(date)) return "too coarse";
  return "another date of the text";
}
