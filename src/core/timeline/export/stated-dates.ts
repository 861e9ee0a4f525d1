import type { DatedMention, TimelineEntry } from "../timeline.ts";

/** Every date that the entries are given, disputed ones one after the other: a file has no "or". */
export const datesStatedIn = (entries: readonly TimelineEntry[]): readonly DatedMention[] =>
  entries.flatMap((entry) => [entry, ...entry.conflicts]);
