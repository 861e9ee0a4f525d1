import type { Document } from "../document/document.ts";
import { layer } from "../document/layer.ts";
import { keptWith } from "../text/kept-with.ts";
import { weighedEventsOf } from "./event-worth.ts";
import type { WeighedEvent } from "./event-worth.ts";
import type { TimelineEntry } from "./entry.ts";

/** As many as a reader takes in at a glance. */
const MOST_MAIN_EVENTS = 12;

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
export const mainEventsOf = (
  entries: readonly TimelineEntry[],
  document: Document,
): readonly TimelineEntry[] => chosenFrom(document)(entries);

const chosenFrom = layer(
  { bytesPerCharacter: 0.1 },
  (document): ((entries: readonly TimelineEntry[]) => readonly TimelineEntry[]) =>
    keptWith((entries: readonly TimelineEntry[]) => choose(entries, weighedEventsOf(document))),
);

interface Contender extends WeighedEvent {
  readonly part: number;
  /** What it is worth beside those that are chosen: it sinks with each of them that is like it. */
  value: number;
  mostAlike: number;
}

function choose(
  entries: readonly TimelineEntry[],
  weighed: ReadonlyMap<TimelineEntry, WeighedEvent>,
): readonly TimelineEntry[] {
  let left = entries.flatMap((entry, index): Contender[] => {
    const one = weighed.get(entry);
    const part = Math.floor((index * MOST_MAIN_EVENTS) / entries.length);
    return one === undefined ? [] : [{ ...one, part, value: one.worth, mostAlike: 0 }];
  });
  const chosen: TimelineEntry[] = [];
  while (chosen.length < MOST_MAIN_EVENTS && left.length > 0) {
    const best = left.reduce((high, one) => (one.value > high.value ? one : high));
    chosen.push(best.entry);
    left = left.filter(({ entry }) => !isSamePlace(entry, best.entry));
    for (const one of left) {
      const alike = Math.max(one.mostAlike, likeness(one.terms, best.terms));
      one.value -=
        SAME_PART * Number(one.part === best.part) +
        SAME_PARAGRAPH * Number(one.paragraph === best.paragraph) +
        SAME_WORDS * (alike - one.mostAlike);
      one.mostAlike = alike;
    }
  }
  return chosen;
}

/** The share of words that two events have in common, 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared += 1;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

const isSamePlace = (
  { clause: { span: one } }: TimelineEntry,
  { clause: { span: other } }: TimelineEntry,
): boolean => one.start === other.start && one.end === other.end;
