import type { EventText, GoldEvent } from "../data.ts";
import type { FoundDate } from "../finder.ts";

/** The date that stands nearest to an event within its sentence: what one would do with nothing but dates. */
export function nearestDate(
  found: readonly FoundDate[],
  { text }: EventText,
  event: GoldEvent,
): string | undefined {
  const from = text.lastIndexOf("\n\n", event.start);
  const next = text.indexOf("\n\n", event.end);
  const to = next === -1 ? text.length : next;
  const gap = ({ start, end }: FoundDate): number => Math.max(start - event.end, event.start - end);
  return found
    .filter(({ start, end }) => start >= from && end <= to)
    .toSorted((a, b) => gap(a) - gap(b))
    .at(0)?.value;
}
