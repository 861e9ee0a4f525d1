import type { TimelineEntry } from "../timeline/timeline.ts";
import { keptWith } from "../text/kept-with.ts";
import { labelOf } from "../time/label.ts";

/** Shorter timelines are taken in without. */
const FEWEST_ENTRIES = 13;
/** Fewer would part nothing … */
const FEWEST_SECTIONS = 3;
/** … and more would head one entry each. */
const FEWEST_IN_SECTION = 2;

/** The stretches of time that may head a section, from the coarsest; each the part of a TIMEX3 date that names it. */
const STRETCHES: readonly RegExp[] = [
  /^(?:BC)?\d{2}/, // century
  /^(?:BC)?\d{3}/, // decade
  /^(?:BC)?\d{4}/, // year
  /^(?:BC)?\d{4}-\d{2}/, // month
];

/**
 * What heads the sections of a long timeline: the centuries that it goes through, else the decades, years or months, whichever are the
 * first to part it.
 *
 * @returns of each entry that opens a section, its heading: “19th century”, “1940s”, “2014”, “May 2014”; empty where nothing is parted
 */
export const sectionsOf = keptWith(
  (entries: readonly TimelineEntry[]): ReadonlyMap<TimelineEntry, string> => {
    if (entries.length < FEWEST_ENTRIES) return new Map();
    for (const stretch of STRETCHES) {
      const opening = openingEntries(entries, stretch);
      if (opening.size >= FEWEST_SECTIONS)
        return opening.size * FEWEST_IN_SECTION <= entries.length ? opening : new Map();
    }
    return new Map();
  },
);

function openingEntries(
  entries: readonly TimelineEntry[],
  stretch: RegExp,
): ReadonlyMap<TimelineEntry, string> {
  const opening = new Map<TimelineEntry, string>();
  let current: string | undefined;
  for (const entry of entries) {
    // A coarser date belongs to no section of its own.
    const part = stretch.exec(entry.value)?.[0];
    if (part === undefined || part === current) continue;
    opening.set(entry, headingOf(part));
    current = part;
  }
  return opening;
}

const headingOf = (part: string): string => labelOf(part).replace(/^the /u, "");
