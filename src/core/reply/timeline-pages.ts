import type { Timeline, TimelineEntry, UndatedEntry } from "../timeline/timeline.ts";
import { keptWith } from "../text/kept-with.ts";
import { roomBelow, roomOf } from "./room.ts";

/** A screen or two on a phone. */
const MOST_ENTRIES = 10;
/** Of a further place that tells of the same event. */
const PLACE = 60;
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
  let text = 0;
  for (const item of items) {
    const length = lengthOf(item);
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
  if (item.kind === "undated") return roomOf(item.entry.clause);
  const { entry } = item;
  const quotes = [entry, ...entry.conflicts].reduce((sum, told) => sum + roomOf(told.clause), 0);
  return quotes + PLACE * (entry.mentions.length - 1);
}
