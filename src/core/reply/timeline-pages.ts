import type { Timeline, TimelineEntry, UndatedEntry } from "../timeline/timeline.ts";
import { keptWith } from "../text/kept-with.ts";
import { roomBelow, roomOfLine } from "./room.ts";
import { sectionsOf } from "./timeline-sections.ts";

/** A screen or two on a phone. */
const MOST_ENTRIES = 10;
/** Of a further place that tells of the same event. */
const PLACE = 60;
/** Of the heading of a section. */
const HEADING = 40;

/**
 * Parts a timeline into pages that each fit a message, with every entry on exactly one and in its order: up to ten entries,
 * fewer where their words are long. An entry that is too long for any page has one to itself.
 *
 * @returns at least one page; an empty timeline has an empty one
 */
export const pagesOf = keptWith(({ entries, undated }: Timeline): readonly Timeline[] => {
  const items: Item[] = [
    ...entries.map((entry) => ({ kind: "dated" as const, entry })),
    ...undated.map((entry) => ({ kind: "undated" as const, entry })),
  ];
  const title = items[0]?.entry.clause.article.title ?? "";
  const room = roomBelow(title);
  const pages: Item[][] = [[]];
  const sections = sectionsOf(entries);
  let text = 0;
  for (const item of items) {
    const isHeaded = item.kind === "dated" && sections.has(item.entry);
    const length = lengthOf(item) + (isHeaded ? HEADING : 0);
    const page = pages.at(-1);
    const isFull = page === undefined || page.length >= MOST_ENTRIES || text + length > room;
    if (page === undefined || (isFull && page.length > 0)) {
      pages.push([item]);
      text = length;
    } else {
      page.push(item);
      text += length;
    }
  }
  return pages.map((page) => ({
    entries: page.flatMap((item) => (item.kind === "dated" ? [item.entry] : [])),
    undated: page.flatMap((item) => (item.kind === "undated" ? [item.entry] : [])),
  }));
});

type Item =
  | { readonly kind: "dated"; readonly entry: TimelineEntry }
  | { readonly kind: "undated"; readonly entry: UndatedEntry };

function lengthOf(item: Item): number {
  if (item.kind === "undated") return roomOfLine(item.entry.clause);
  const { entry } = item;
  const quotes = [entry, ...entry.conflicts].reduce((sum, told) => sum + roomOfLine(told.clause), 0);
  return quotes + PLACE * (entry.mentions.length - 1);
}

/**
 * What is shown of a timeline at first, on one page: the main events, as many as have room; where nothing is dated, the first times without a date.
 *
 * @param main - the main events, the most telling first
 */
export function mainPageOf(timeline: Timeline, main: readonly TimelineEntry[]): Timeline {
  if (timeline.entries.length === 0) return pagesOf(timeline)[0] ?? timeline;
  const room = roomBelow(timeline.entries[0]?.clause.article.title ?? "");
  const chosen = new Set<TimelineEntry>();
  let text = 0;
  for (const entry of main) {
    const length = lengthOf({ kind: "dated", entry });
    if (chosen.size > 0 && text + length > room) continue;
    chosen.add(entry);
    text += length;
  }
  return { entries: timeline.entries.filter((entry) => chosen.has(entry)), undated: [] };
}
