import { isPossible } from "../time/calendar.ts";
import { DAYS_OF_MONTH, DAYS_OF_YEAR } from "./extent.ts";
import type { Scale, Segment } from "./scale.ts";

/** A date on the axis. */
export interface Tick {
  /** In pixels, downwards. */
  readonly y: number;
  readonly label: string;
}

/** Pixels between two ticks, at least. */
const CLOSEST = 76;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type Step = { readonly unit: "day" | "month" | "year"; readonly count: number };
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];
const STEPS: readonly Step[] = [
  ...[1, 5, 10].map((count) => ({ unit: "day", count }) as const),
  ...[1, 3, 6].map((count) => ({ unit: "month", count }) as const),
  ...YEAR_STEPS.map((count) => ({ unit: "year", count }) as const),
];
const LENGTHS = { day: 1, month: DAYS_OF_MONTH, year: DAYS_OF_YEAR } as const;

/** Round dates along the axis; a segment in which none falls has its beginning's year. */
export function ticksOf(scale: Scale): readonly Tick[] {
  const step =
    STEPS.find(({ unit, count }) => count * LENGTHS[unit] * scale.pixelsPerDay >= CLOSEST) ??
    ({ unit: "year", count: 50_000 } as const);
  return scale.segments.flatMap((segment) => {
    const ticks = datesIn(segment, step).map(({ time, label }) => ({ y: scale.at(time), label }));
    return ticks.length > 0 ? ticks : [{ y: segment.top, label: yearLabel(yearOf(segment.start)) }];
  });
}

function datesIn(segment: Segment, step: Step): readonly { time: number; label: string }[] {
  switch (step.unit) {
    case "year":
      return roundYears(segment, step.count).map((year) => ({
        time: year * DAYS_OF_YEAR,
        label: yearLabel(year),
      }));
    case "month":
      return multiples(segment, DAYS_OF_MONTH, step.count).map((month) => ({
        time: month * DAYS_OF_MONTH,
        label: monthLabel(month),
      }));
    case "day":
      return multiples(segment, 1, 1).flatMap((time) => {
        const month = Math.floor(time / DAYS_OF_MONTH);
        const day = time - month * DAYS_OF_MONTH + 1;
        const monthOfYear = month - Math.floor(month / 12) * 12 + 1;
        const isRound = (day - 1) % step.count === 0 && (step.count === 1 || day < 28);
        return isRound && isPossible(monthOfYear, day, Math.floor(month / 12))
          ? [{ time, label: `${day} ${MONTHS[monthOfYear - 1] ?? ""}` }]
          : [];
      });
  }
}

/** The whole multiples of `count` units that lie in a segment, in units. */
function multiples({ start, end }: Segment, unit: number, count: number): readonly number[] {
  const first = Math.ceil(start / (unit * count));
  const last = Math.floor(end / (unit * count));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * count);
}

/** Years AD and BC that are multiples of `count`; the year 1 where 0 would be. */
function roundYears(segment: Segment, count: number): readonly number[] {
  if (count === 1) return multiples(segment, DAYS_OF_YEAR, 1);
  const beforeChrist = { ...segment, start: segment.start - DAYS_OF_YEAR, end: segment.end - DAYS_OF_YEAR };
  return [
    ...multiples(beforeChrist, DAYS_OF_YEAR, count)
      .filter((year) => year < 0)
      .map((year) => year + 1),
    ...multiples(segment, DAYS_OF_YEAR, count)
      .filter((year) => year >= 0)
      .map((year) => Math.max(1, year)),
  ].filter((year) => year * DAYS_OF_YEAR >= segment.start && year * DAYS_OF_YEAR <= segment.end);
}

const yearOf = (time: number): number => Math.floor(time / DAYS_OF_YEAR);

/** @param year - astronomical: 0 is 1 BC */
const yearLabel = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

function monthLabel(month: number): string {
  const year = Math.floor(month / 12);
  return `${MONTHS[month - year * 12] ?? ""} ${yearLabel(year)}`;
}
