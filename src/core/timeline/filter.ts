import type { Quote } from "../article/quote.ts";
import { extentOf } from "../time/extent.ts";
import type { Timeline, TimelineEntry } from "./timeline.ts";

/** What is wanted of a timeline. What is missing does not filter. */
export interface TimelineFilter {
  /** TIMEX3 year, month or day: nothing that ends before it begins. */
  readonly from?: string | undefined;
  /** TIMEX3 year, month or day: nothing that begins after it ends. */
  readonly to?: string | undefined;
  readonly isAbout?: ((sentence: Quote) => boolean) | undefined;
}

/** The entries that overlap the range and whose sentence speaks of the subject. What has no date is in no range. */
export function filterTimeline(timeline: Timeline, { from, to, isAbout }: TimelineFilter): Timeline {
  if (from === undefined && to === undefined && isAbout === undefined) return timeline;
  const first = from === undefined ? -Infinity : extentOf(from).first;
  const last = to === undefined ? Infinity : extentOf(to).last;
  const isInRange = (entry: TimelineEntry): boolean =>
    [entry, ...entry.conflicts].some(
      (told) => extentOf(told.to).last >= first && extentOf(told.from).first <= last,
    );
  const isWanted = ({ sentence }: { readonly sentence: Quote }): boolean => isAbout?.(sentence) ?? true;
  const hasRange = from !== undefined || to !== undefined;
  return {
    ...timeline,
    entries: timeline.entries.filter((entry) => isWanted(entry) && (!hasRange || isInRange(entry))),
    undated: from === undefined && to === undefined ? timeline.undated.filter(isWanted) : [],
  };
}
