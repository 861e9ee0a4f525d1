import type { GoldTime, TimedText } from "../data.ts";
import { isCalendarValue } from "../finder.ts";
import type { Finder, FoundDate } from "../finder.ts";

/** What became of one date, marked or found. */
export interface Judged {
  /** The place of the text in its file. */
  readonly place: number;
  /** What is marked; undefined for a date where there is none, or only a length of time or a set. */
  readonly gold: GoldTime | undefined;
  /** What was found; undefined for a date that was missed. */
  readonly found: FoundDate | undefined;
  readonly isRight: boolean;
}

/** Reads every text and holds what is found against what is marked. */
export const judgeTexts = (finder: Finder, texts: readonly TimedText[]): Judged[] =>
  texts.flatMap(({ text, anchor, times }, place) =>
    judgeDates(finder.find(text, anchor), times).map((judged) => ({ ...judged, place })),
  );

/**
 * The calendar score: years, months and days that are marked as dates are matched with what overlaps them, one to one. A
 * date on a length of time, on a set or on nothing is wrong; on any other mark it does not count.
 */
export function judgeDates(found: readonly FoundDate[], times: readonly GoldTime[]): Omit<Judged, "place">[] {
  const free = new Set(found);
  const judged = times.filter(isCounted).map((gold) => {
    const overlapping = [...free].filter((date) => overlaps(date, gold));
    const best = overlapping.find(({ value }) => value === gold.value) ?? overlapping[0];
    if (best !== undefined) free.delete(best);
    return { gold, found: best, isRight: best?.value === gold.value };
  });
  const wrong = [...free].flatMap((date) => {
    const marks = times.filter((gold) => overlaps(date, gold));
    const gold = marks.find(({ type }) => type === "DURATION" || type === "SET");
    return marks.length > 0 && gold === undefined ? [] : [{ gold, found: date, isRight: false }];
  });
  return [...judged, ...wrong];
}

const isCounted = ({ type, value }: GoldTime): boolean => type === "DATE" && isCalendarValue(value);

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
