import { endOf, startOf } from "../time/granularity.ts";
import type { DatedMention, EventStatus, TimelineEntry } from "./entry.ts";
import { coreOf, sharedTerms } from "./event-core.ts";
import type { EventCore } from "./event-core.ts";

/** An event as found in one place. */
export interface FoundEvent extends DatedMention {
  readonly status?: EventStatus | undefined;
}

interface Group {
  /** Of the first places: those that join later are like them. */
  readonly cores: EventCore[];
  readonly events: FoundEvent[];
}

const MOST_CORES = 3;

/** Two mentions share at least so many words … */
const FEWEST_SHARED = 2;
/** … and all words of the shorter one, but for one in so many. */
const WORDS_FOR_ONE_OTHER = 6;
/** Of one year, a place is compared with so many events before it: enough for an article, and quick in a chronicle. */
const LOOK_BACK = 60;

/**
 * Joins places that tell of one event: their dates are equal or one lies within the other (February 2022 and
 * 24 February 2022), and the one with fewer words around the date shares nearly all of them; the names and numbers of both are the same. In doubt they stay apart.
 * The finest date speaks for the event, the first of several.
 */
export function joinMentions(found: readonly FoundEvent[]): TimelineEntry[] {
  const groupsByYear = new Map<string, Group[]>();
  for (const event of found) {
    const year = /^(?:BC)?\d{1,4}/.exec(event.from)?.[0] ?? "";
    const groups = groupsByYear.get(year) ?? [];
    groupsByYear.set(year, groups);
    const core = coreOf(event);
    const index = groups.findLastIndex(
      (group, place) => place >= groups.length - LOOK_BACK && isOfGroup(group, event, core),
    );
    const group = groups[index];
    if (group === undefined) groups.push({ cores: [core], events: [event] });
    else {
      group.events.push(event);
      if (group.cores.length < MOST_CORES) group.cores.push(core);
    }
  }
  return [...groupsByYear.values()].flat().map(({ events }) => entryOf(events));
}

function isOfGroup({ cores, events }: Group, event: FoundEvent, core: EventCore): boolean {
  const recent = events.slice(-LOOK_BACK);
  if (
    recent.some(
      ({ clause, from, to }) => isSamePlace(clause, event.clause) && from === event.from && to === event.to,
    )
  )
    return true;
  return (
    recent.every((other) => other.status === event.status && haveSameDate(other, event)) &&
    cores.some((other) => areOfSameEvent(other, core))
  );
}

const isSamePlace = ({ span: one }: FoundEvent["clause"], { span: other }: FoundEvent["clause"]): boolean =>
  one.start === other.start && one.end === other.end;

/** Equal, or the one within the other where that is a year or finer. */
export function haveSameDate(one: DatedMention, other: DatedMention): boolean {
  if (one.from === other.from && one.to === other.to) return true;
  return isWithin(one, other) || isWithin(other, one);
}

const isWithin = (inner: DatedMention, outer: DatedMention): boolean =>
  outer.from === outer.to &&
  outer.mod !== "BEFORE" &&
  outer.mod !== "AFTER" &&
  outer.mod !== "ON_OR_BEFORE" &&
  !["decade", "century"].includes(outer.granularity) &&
  startOf(outer.from) <= startOf(inner.from) &&
  endOf(inner.to) <= endOf(outer.to);

function areOfSameEvent(one: EventCore, other: EventCore): boolean {
  const [fewer, more] = one.terms.length <= other.terms.length ? [one, other] : [other, one];
  const shared = sharedTerms(fewer.terms, more.terms).length;
  const mayDiffer = Math.floor(fewer.terms.length / WORDS_FOR_ONE_OTHER);
  if (shared < FEWEST_SHARED || shared < fewer.terms.length - mayDiffer) return false;
  if (!isShared(fewer.names, more) || !isShared(more.names, fewer)) return false;
  // Names alone tell of no event, unless they are its own: "the Bucharest Summit".
  const areOnlyNames = fewer.terms.every((term) => fewer.names.includes(term));
  return !areOnlyNames || fewer.terms.length === more.terms.length;
}

const isShared = (names: readonly string[], { terms }: EventCore): boolean =>
  sharedTerms(names, terms).length === names.length;

function entryOf(events: readonly FoundEvent[]): TimelineEntry {
  const length = ({ from, to }: FoundEvent): number => endOf(to) - startOf(from);
  const best = events.reduce((finest, event) => (length(event) < length(finest) ? event : finest));
  // Of one clause that names its date twice, one place counts: the one that speaks for the event, else the first.
  const places = new Map(events.toReversed().map((event) => [placeKey(event), event]));
  places.set(placeKey(best), best);
  const mentions = [...places.values()].toReversed();
  return { ...best, mentions, conflicts: [] };
}

const placeKey = ({ clause: { span } }: FoundEvent): string => `${span.start} ${span.end}`;
