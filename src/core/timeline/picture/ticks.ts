import { dateOfDayNumber } from "../../time/calendar.ts";
import { dayOfMonth } from "./stretch.ts";
import { widthOf } from "./measure.ts";
import type { Scale, Segment } from "./scale.ts";
import { FACES, SIZES } from "./style.ts";

/** A date on the axis. */
export interface Tick {
  /** In pixels, downwards. */
  readonly y: number;
  readonly label: string;
}

/** Free space before the longest date, in pixels. */
const TICK_MARGIN = 8;
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
/** In days, on average. */
const LENGTHS = { day: 1, month: 30.437, year: 365.2425 } as const;

/** Round dates along the axis; a segment in which none falls has its beginning's year. Days have a year where it is new. */
export function ticksOf(scale: Scale): readonly Tick[] {
  const step =
    STEPS.find(({ unit, count }) => count * LENGTHS[unit] * scale.pixelsPerDay >= CLOSEST) ??
    ({ unit: "year", count: 50_000 } as const);
  const dates = scale.segments.flatMap((segment) => {
    const found = datesIn(segment, step);
    return found.length > 0 ? found : [{ time: segment.start, label: yearLabel(yearOf(segment.start)) }];
  });
  return dates.map(({ time, label }, index) => {
    const previous = dates[index - 1];
    const isNewYear = previous === undefined || yearOf(previous.time) !== yearOf(time);
    const dated = step.unit === "day" && isNewYear && label.includes(" ") ? withYear(label, time) : label;
    return { y: scale.at(time), label: dated };
  });
}

/** As far as there is room for it. */
function withYear(label: string, time: number): string {
  const dated = `${label} ${yearLabel(yearOf(time))}`;
  return widthOf(dated, FACES.tick.size, FACES.tick.weight) <= SIZES.tickRight - TICK_MARGIN ? dated : label;
}

interface DateOnAxis {
  readonly time: number;
  readonly label: string;
}

function datesIn(segment: Segment, step: Step): readonly DateOnAxis[] {
  return candidates(segment, step).filter(({ time }) => segment.start <= time && time <= segment.end);
}

/** Round dates of a segment, and perhaps a few around it. */
function candidates({ start, end }: Segment, { unit, count }: Step): readonly DateOnAxis[] {
  const [first, last] = [dateOfDayNumber(Math.floor(start)), dateOfDayNumber(Math.ceil(end))];
  switch (unit) {
    case "year":
      return roundYears(first.year, last.year, count).map((year) => ({
        time: dayOfMonth(year * 12, 1),
        label: yearLabel(year),
      }));
    case "month":
      return multiples(first.year * 12, last.year * 12 + 11, count).map((month) => ({
        time: dayOfMonth(month, 1),
        label: monthLabel(month),
      }));
    case "day":
      return multiples(Math.floor(start), Math.ceil(end), 1).flatMap((time) => {
        const { month, day } = dateOfDayNumber(time);
        const isRound = (day - 1) % count === 0 && (count === 1 || day < 28);
        return isRound ? [{ time, label: `${day} ${MONTHS[month - 1] ?? ""}` }] : [];
      });
  }
}

/** The multiples of `count` from `first` to `last`. */
function multiples(first: number, last: number, count: number): readonly number[] {
  const from = Math.ceil(first / count);
  const length = Math.max(0, Math.floor(last / count) - from + 1);
  return Array.from({ length }, (_, index) => (from + index) * count);
}

/** Astronomical years that are round AD or BC; 1 where 0 would be, for there was no year 0. */
function roundYears(first: number, last: number, count: number): readonly number[] {
  if (count === 1) return multiples(first, last, 1);
  const beforeChrist = multiples(first - 1, last - 1, count).filter((year) => year < 0);
  const afterChrist = multiples(first, last, count).filter((year) => year >= 0);
  return [...beforeChrist.map((year) => year + 1), ...afterChrist.map((year) => Math.max(1, year))];
}

const yearOf = (time: number): number => dateOfDayNumber(Math.floor(time)).year;

/** @param year - astronomical: 0 is 1 BC */
const yearLabel = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

/** @param month - counted from January of the year 0 */
function monthLabel(month: number): string {
  const year = Math.floor(month / 12);
  return `${MONTHS[month - year * 12] ?? ""} ${yearLabel(year)}`;
}
