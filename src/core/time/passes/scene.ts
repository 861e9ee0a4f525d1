import type { Span } from "../../text/span.ts";
import type { CalendarDate, FullDate } from "../calendar.ts";
import { dayNumberOf, fullDateOf, isPossible } from "../calendar.ts";
import { ownDate } from "../dateline.ts";
import type { Mention, TimeReading } from "../mention.ts";

/**
 * How a text tells time. A report lives in the days around the article's date: "in May" is the May near it. A history
 * walks through the years that it names: "in May" is the May of the year that the story has reached.
 */
export interface Scene {
  readonly isHistory: boolean;
  /** The article's date, as fine as it is known. */
  readonly anchor: CalendarDate | undefined;
}

/** A history names at least so many years up to the article's own … */
const FEWEST_YEARS = 4;
/** … and at least so many for each day that it reckons from the article's date ("yesterday", "on Monday"). */
const YEARS_PER_DEIXIS = 5;

/** Judges a text by the years that it names and the days that it points at. Without an anchor, every text is read as a history. */
export function sceneOf(text: string, mentions: readonly Mention[], anchor: string | undefined): Scene {
  const dateline = firstFullDate(mentions);
  const date = ownDate(text, dateline, readAnchor(anchor));
  if (date === undefined) return { isHistory: true, anchor: undefined };
  // A dateline says when the text was written, not what it tells of.
  const told = date === dateline?.date ? mentions.filter(({ span }) => span !== dateline?.span) : mentions;
  const years = told.flatMap(({ reading }) =>
    reading.kind === "date" && reading.year !== undefined ? [reading.year] : [],
  );
  const past = years.filter((year) => year <= date.year).length;
  const pointed = mentions.filter(({ reading }) => pointsAtDay(reading)).length;
  const isAbout =
    pointed === 0 &&
    past > 0 &&
    years.every((year) => year < date.year - 1) &&
    !mentions.some(({ reading }) => isFresh(reading, date));
  const isHistory = isAbout || (past >= FEWEST_YEARS && past >= pointed * YEARS_PER_DEIXIS);
  return { isHistory, anchor: date };
}

function firstFullDate(mentions: readonly Mention[]): { span: Span; date: FullDate } | undefined {
  for (const { span, reading } of mentions) {
    if (reading.kind !== "date") continue;
    const { year, month, day } = reading;
    if (year !== undefined && month !== undefined && day !== undefined)
      return { span, date: { year, month, day } };
  }
  return undefined;
}

const pointsAtDay = (reading: TimeReading): boolean =>
  reading.kind === "weekday" ||
  (reading.kind === "shift" && reading.from === "anchor" && reading.unit === "day");

/** A report is published so many days after what it reports, at most. */
const FRESH_DAYS = 10;

/** A day without a year that lies just before the article's own date: news, whatever past years are mentioned in passing. */
function isFresh(reading: TimeReading, date: CalendarDate): boolean {
  const own = fullDateOf(date);
  if (own === undefined || reading.kind !== "date") return false;
  const { year, month, day, pick, yearShift } = reading;
  if (month === undefined || day === undefined) return false;
  if (year !== undefined || pick !== undefined || yearShift !== undefined) return false;
  const ago = (years: number): number =>
    dayNumberOf(own) - dayNumberOf({ year: own.year - years, month, day });
  return [0, 1].some((years) => ago(years) >= 0 && ago(years) <= FRESH_DAYS);
}

/** Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (what follows a full date is ignored); undefined for anything else. */
function readAnchor(anchor: string | undefined): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?![\d-]))?)?/.exec(anchor ?? "");
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (Number.isNaN(month)) return { year };
  if (Number.isNaN(day)) return month >= 1 && month <= 12 ? { year, month } : undefined;
  return isPossible(month, day, year) ? { year, month, day } : undefined;
}
