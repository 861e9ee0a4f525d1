import type { Timeline, TimelineEntry, UndatedEntry } from "../answer/timeline.ts";
import { wordsOf } from "../article/quote.ts";

/** A screen or two on a phone. */
const MOST_ENTRIES = 10;
/** Of the entries of one page and the heading, in code units: what the tightest platform takes, less its remarks. */
const MOST_TEXT = 3100;
/** Of one entry besides its words and the title: the label and the place, with what parts them. */
const FRAME = 180;
/** Of a further place that tells of the same event. */
const PLACE = 60;
/** Of a title as a heading, the most that is shown. */
const HEADING_LENGTH = 300;
/** Longer titles are clipped where an entry is cited. */
const TITLE_LENGTH = 120;

/**
 * Parts a timeline into pages that each fit a message, with every entry on exactly one and in its order: up to ten entries,
 * fewer where their words are long. An entry that is too long for any page has one to itself.
 *
 * @returns at least one page; an empty timeline has an empty one
 */
export function pagesOf({ entries, undated }: Timeline): readonly Timeline[] {
  const items: Item[] = [
    ...entries.map((entry) => ({ kind: "dated" as const, entry })),
    ...undated.map((entry) => ({ kind: "undated" as const, entry })),
  ];
  const title = items[0]?.entry.clause.article.title ?? "";
  const room = MOST_TEXT - marked(title.slice(0, HEADING_LENGTH));
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
}

type Item =
  | { readonly kind: "dated"; readonly entry: TimelineEntry }
  | { readonly kind: "undated"; readonly entry: UndatedEntry };

function lengthOf(item: Item): number {
  if (item.kind === "undated") return quoteLength(item.entry);
  const { entry } = item;
  const quotes = [entry, ...entry.conflicts].reduce((sum, told) => sum + quoteLength(told), 0);
  return quotes + PLACE * (entry.mentions.length - 1);
}

const quoteLength = ({ clause }: Pick<UndatedEntry, "clause">): number =>
  marked(wordsOf(clause)) + marked(clause.article.title.slice(0, TITLE_LENGTH)) + FRAME;

/** The length of a text once a platform has escaped its punctuation and set apart its lines. */
const marked = (text: string): number =>
  text.length + (text.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0) + 3 * (text.match(/\n/g)?.length ?? 0);
