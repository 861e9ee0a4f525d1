import { YEAR_PARTS } from "../year-part.ts";
import type { DateReading, Mention, TimeReading } from "../mention.ts";

/**
 * Assigns years to dates without one along the whole text at once, as the cheapest way through it (a Viterbi search
 * with a narrow beam): a story goes forward in small steps, seldom back, and a year that it only mentions in passing
 * ("declassified in 2005") may be skipped as an aside.
 */

/** Cost of each month that the story goes forward. */
const MONTH_FORWARD = 0.15;
/** Cost of going back at all, and of each month back. */
const STEP_BACK = 0.7;
const MONTH_BACK = 0.12;
/** No single step costs more: a text may start another story. */
const DEAREST_STEP = 4;
/** Cost of reading a written year as an aside. */
const ASIDE = 2.6;
/** Cost of having read a year as an aside, where the very next expression goes on from a date told before. */
const GONE_ON_FROM = 2;
/** How many ways are followed at once, and how many mentions ahead years are looked up. */
const BEAM = 24;
const LOOK_AHEAD = 3;

export interface YearAssignment {
  /** Years for the mentions that have none, by their place in the list. */
  readonly years: ReadonlyMap<number, number>;
  /** Mentions whose written year the story does not follow. */
  readonly asides: ReadonlySet<number>;
}

interface Way {
  readonly cost: number;
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly last: Choice | undefined;
}

interface Choice {
  readonly index: number;
  readonly year: number;
  readonly isAside: boolean;
  readonly before: Choice | undefined;
}

/** The cheapest way through the mentions of a text; mentions before the first written year take their year from it. */
export function assignYears(mentions: readonly Mention[]): YearAssignment {
  const written = mentions.map(({ reading }) => (reading.kind === "date" ? reading.year : undefined));
  const first = written.find((year) => year !== undefined);
  if (first === undefined) return { years: new Map(), asides: new Set() };

  let ways: readonly Way[] = [{ cost: 0, year: first, month: undefined, day: undefined, last: undefined }];
  for (const [index, { reading }] of mentions.entries()) {
    if (reading.kind === "date" && reading.yearShift === undefined && reading.pick === undefined) {
      const ahead = written.slice(index + 1, index + 1 + LOOK_AHEAD).filter((year) => year !== undefined);
      ways = cheapest(ways.flatMap((way) => stepsFrom(way, index, reading, ahead)));
      continue;
    }
    if (goesOn(reading)) ways = cheapest(ways.map((way) => leftBehind(way, index)));
    if (
      reading.kind === "shift" &&
      reading.unit === "year" &&
      reading.from === "text" &&
      reading.amount > 0
    ) {
      ways = ways.map((way) => ({
        ...way,
        year: way.year + reading.amount,
        month: undefined,
        day: undefined,
      }));
    }
  }
  return readChoices(ways[0]?.last);
}

/** "the following day", "two years later": it goes on from what was told last. */
const goesOn = (reading: TimeReading): boolean =>
  reading.kind === "shift" && reading.from === "text" && reading.amount > 0;

/** A way that took for an aside what the text goes on from. */
const leftBehind = (way: Way, index: number): Way =>
  way.last?.isAside === true && way.last.index === index - 1
    ? { ...way, cost: way.cost + GONE_ON_FROM }
    : way;

function stepsFrom(way: Way, index: number, reading: DateReading, ahead: readonly number[]): Way[] {
  const month = reading.month ?? (reading.part === undefined ? undefined : YEAR_PARTS[reading.part].middle);
  const step = (year: number): Way => ({
    cost: way.cost + stepCost(way, year, month, reading.day),
    year,
    month: month ?? (year === way.year ? way.month : undefined),
    day: month === undefined && year === way.year ? way.day : reading.day,
    last: { index, year, isAside: false, before: way.last },
  });
  if (reading.year !== undefined) {
    const aside = { index, year: reading.year, isAside: true, before: way.last };
    return [step(reading.year), { ...way, cost: way.cost + ASIDE, last: aside }];
  }
  return [...new Set([way.year - 1, way.year, way.year + 1, ...ahead])].map(step);
}

/** Where a story stands that has told a year and no month of it. */
const MIDDLE_OF_YEAR = 6;

/** A year without a month is as near as the nearest of its months, and costs nothing from within. */
function stepCost(way: Way, year: number, month: number | undefined, day: number | undefined): number {
  if (year === way.year && (month === undefined || way.month === undefined)) return 0;
  const from = way.year * 12 + (way.month ?? MIDDLE_OF_YEAR);
  const [earliest, latest] = [year * 12 + (month ?? 1), year * 12 + (month ?? 12)];
  const isEarlierDay = latest === from && day !== undefined && way.day !== undefined && day < way.day;
  if (latest < from || isEarlierDay) return Math.min(DEAREST_STEP, STEP_BACK + (from - latest) * MONTH_BACK);
  return Math.min(DEAREST_STEP, Math.max(0, earliest - from) * MONTH_FORWARD);
}

/** The best ways that end at different dates. */
function cheapest(ways: readonly Way[]): Way[] {
  const best = new Map<string, Way>();
  for (const way of ways) {
    const key = `${way.year}/${way.month ?? ""}/${way.day ?? ""}`;
    const rival = best.get(key);
    if (rival === undefined || way.cost < rival.cost) best.set(key, way);
  }
  return [...best.values()].toSorted((a, b) => a.cost - b.cost).slice(0, BEAM);
}

function readChoices(last: Choice | undefined): YearAssignment {
  const years = new Map<number, number>();
  const asides = new Set<number>();
  for (let choice = last; choice !== undefined; choice = choice.before) {
    years.set(choice.index, choice.year);
    if (choice.isAside) asides.add(choice.index);
  }
  return { years, asides };
}
