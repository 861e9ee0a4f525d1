import type { Document } from "../document/document.ts";
import { weighedEventsOf } from "./event-worth.ts";
import type { WeighedEvent } from "./event-worth.ts";
import type { TimelineEntry } from "./entry.ts";

/** As many as a reader takes in at a glance. */
export const MOST_MAIN_EVENTS = 12;

/** What one less from the same part of the story, of the same paragraph, of the same words is worth. */
const SAME_PART = 0.35;
const SAME_PARAGRAPH = 0.2;
const SAME_WORDS = 0.8;

/**
 * The main events of a timeline, the most telling first: by what they say (`weighedEventsOf`), spread over the story, each clause once. Any number of
 * them from the first on is a good choice.
 *
 * @param entries - of the document's timeline, in its order
 * @returns twelve at most; as many as there are where there are fewer, but for clauses that tell of several dates
 */
export function mainEventsOf(
  entries: readonly TimelineEntry[],
  document: Document,
): readonly TimelineEntry[] {
  const weighed = weighedEventsOf(document);
  let left = entries.flatMap((entry, index) => {
    const one = weighed.get(entry);
    return one === undefined
      ? []
      : [{ ...one, part: Math.floor((index * MOST_MAIN_EVENTS) / entries.length) }];
  });
  const chosen: (WeighedEvent & { readonly part: number })[] = [];
  while (chosen.length < MOST_MAIN_EVENTS && left.length > 0) {
    const values = left.map(
      (one) =>
        one.worth -
        SAME_PART * chosen.filter(({ part }) => part === one.part).length -
        SAME_PARAGRAPH * chosen.filter(({ paragraph }) => paragraph === one.paragraph).length -
        SAME_WORDS * chosen.reduce((most, other) => Math.max(most, likeness(one.terms, other.terms)), 0),
    );
    const best =
      left[values.reduce((high, value, index) => (value > (values[high] ?? -Infinity) ? index : high), 0)];
    if (best === undefined) break;
    chosen.push(best);
    left = left.filter(({ entry }) => !isSamePlace(entry, best.entry));
  }
  return chosen.map(({ entry }) => entry);
}

/** The share of words that two events have in common, 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

const isSamePlace = (
  { clause: { span: one } }: TimelineEntry,
  { clause: { span: other } }: TimelineEntry,
): boolean => one.start === other.start && one.end === other.end;
