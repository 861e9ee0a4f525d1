import { wordsOf } from "../article/quote.ts";
import { startOf } from "../time/granularity.ts";
import { baseTermOf } from "../language/en/base-term.ts";
import type { TimelineEntry } from "./entry.ts";
import { coreOf, sharedTerms } from "./event-core.ts";
import type { EventCore } from "./event-core.ts";
import { haveSameDate } from "./join-mentions.ts";

/** What happens once to one: only such events can be dated in two ways. Elections and victories come again. */
const ONCE: ReadonlySet<string> = new Set(
  "born birth died death founded founding established establishment assassinated assassination sank sunk sinking annexed annexation invented invention discovered discovery signed signing completed completion inaugurated built abolished abolition published publication independence independent"
    .split(" ")
    .map((word) => baseTermOf(word)),
);
/** "was signed again", "the second was founded". */
const ONE_OF_SEVERAL =
  /\b(?:again|another|other|second|third|next|new|later|earlier|re-\p{L}+|re(?:built|founded|established|discovered|published)|twice|each|every|also|too|by \d)\b/iu;
/** Dates that are farther apart, in years, are those of two events or two people. */
const MOST_YEARS = 10;
const YEAR = 12 * 31;
/** An event is compared with so many others at most. */
const LOOK_BACK = 60;

/**
 * Puts events side by side that the article dates in two ways: a thing that happens once, told twice in the same
 * words and of the same name. The first in the text keeps its place; the others become its `conflicts`.
 */
export function withConflicts(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const shown: { entry: TimelineEntry; readonly core: EventCore }[] = [];
  const candidates: (typeof shown)[number][] = [];
  for (const entry of entries.toSorted((a, b) => a.expression.start - b.expression.start)) {
    const item = { entry, core: coreOf(entry) };
    const first = happensOnce(item.core, entry)
      ? candidates.slice(-LOOK_BACK).find((other) => isSameEvent(other, item))
      : undefined;
    if (first !== undefined)
      first.entry = { ...first.entry, conflicts: [...first.entry.conflicts, ...entry.mentions] };
    else {
      shown.push(item);
      if (happensOnce(item.core, entry)) candidates.push(item);
    }
  }
  return shown.map(({ entry }) => entry);
}

const happensOnce = ({ terms, names }: EventCore, { clause }: TimelineEntry): boolean =>
  names.some((name) => /^\p{L}/u.test(name)) &&
  terms.some((term) => ONCE.has(term)) &&
  !ONE_OF_SEVERAL.test(wordsOf(clause));

interface Told {
  readonly entry: TimelineEntry;
  readonly core: EventCore;
}

function isSameEvent(one: Told, other: Told): boolean {
  const [{ terms }, { terms: others }] = [one.core, other.core];
  return (
    one.entry.status === other.entry.status &&
    !haveSameDate(one.entry, other.entry) &&
    Math.abs(startOf(one.entry.from) - startOf(other.entry.from)) <= MOST_YEARS * YEAR &&
    terms.length >= 2 &&
    sharedTerms(terms, others).length === terms.length &&
    sharedTerms(others, terms).length === others.length
  );
}
