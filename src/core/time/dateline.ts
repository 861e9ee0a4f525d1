import type { Span } from "../text/span.ts";
import { dayNumberOf, fullDateOf } from "./calendar.ts";
import type { CalendarDate, FullDate } from "./calendar.ts";

/** A dateline further than this from the date of publication, in days, is about something else. */
const FARTHEST = 60;

/** True where a time expression is all there is on its line, as under a headline. */
export function isLineOfItsOwn(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const rest = text.slice(from, start) + text.slice(end, next === -1 ? text.length : next);
  return /^[\s\p{P}]*$/u.test(rest);
}

/**
 * The text's own date: its dateline where it opens with one, else the day of publication. An article that was put online days
 * later still says "today" of its dateline.
 *
 * @param first - the first full date of the text
 */
export function ownDate(
  text: string,
  first: { readonly span: Span; readonly date: FullDate } | undefined,
  anchor: CalendarDate | undefined,
): CalendarDate | undefined {
  if (first === undefined || !isLineOfItsOwn(text, first.span)) return anchor;
  const published = anchor && fullDateOf(anchor);
  if (published === undefined) return anchor?.year === first.date.year ? first.date : anchor;
  const distance = Math.abs(dayNumberOf(published) - dayNumberOf(first.date));
  return distance <= FARTHEST ? first.date : anchor;
}
