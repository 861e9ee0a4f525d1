import { endOf, startOf } from "../../time/granularity.ts";
import type { DatedMention, EventStatus, TimelineEntry } from "./entry.ts";
import { coreOf, sharedTerms } from "./event-core.ts";
import type { EventCore } from "./event-core.ts";

/** An event as found in one place. */
export interface FoundEvent extends DatedMention {
  readonly status?: EventStatus | undefined;
}

interface Group {
  readonly cores: readonly EventCore[];
  readonly events: readonly FoundEvent[];
}

/** Shared words, of those of the shorter mention. */
const FEWEST_SHARED = 2;
const SHARED_PART = 0.8;
/** Of one year, a place is compared with so many events before it: enough for an article, and quick in a chronicle. */
const LOOK_BACK = 60;

/**
 * Joins places that tell of one event: their dates are equal or one lies within the other (February 2022 and
 * 24 February 2022), and they share nearly all words around the date, all names of either that has fewer among them. In doubt they stay apart.
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
    else groups[index] = { cores: [...group.cores, core].slice(-3), events: [...group.events, event] };
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
  !["decade", "century"].includes(outer.granularity) &&
  startOf(outer.from) <= startOf(inner.from) &&
  endOf(inner.to) <= endOf(outer.to);

function areOfSameEvent(one: EventCore, other: EventCore): boolean {
  const [fewer, more] = one.terms.length <= other.terms.length ? [one, other] : [other, one];
  const shared = sharedTerms(fewer.terms, more.terms).length;
  if (shared < FEWEST_SHARED || shared < fewer.terms.length * SHARED_PART) return false;
  return sharedTerms(fewer.names, more.terms).length === fewer.names.length;
}

function entryOf(events: readonly FoundEvent[]): TimelineEntry {
  const length = ({ from, to }: FoundEvent): number => endOf(to) - startOf(from);
  const best = events.reduce((finest, event) => (length(event) < length(finest) ? event : finest));
  const places = events.filter(
    ({ clause }, index) => events.findIndex((other) => isSamePlace(other.clause, clause)) === index,
  );
  return { ...best, mentions: places.map(({ status: _, ...mention }) => mention), conflicts: [] };
}
