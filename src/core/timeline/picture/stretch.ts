import type { DatedMention } from "../timeline.ts";
import { dayNumberOf } from "../../time/calendar.ts";
import { extentOf } from "../../time/extent.ts";
import type { Mod } from "../../time/time-expression.ts";

/** A stretch of time in days, as `dayNumberOf` counts them; the end is not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How exactly a stretch is meant; `disputed` where the article dates the same event in several ways. */
export type Certainty = "exact" | "about" | "before" | "after" | "early" | "middle" | "late" | "disputed";

/** The whole of the day, month, year … or range that a place of the article names. */
export const stretchOf = ({ from, to }: Pick<DatedMention, "from" | "to">): Stretch => ({
  start: extentOf(from).first,
  end: extentOf(to).last + 1,
});

const CERTAINTIES: Readonly<Partial<Record<Mod, Certainty>>> = {
  BEFORE: "before",
  AFTER: "after",
  ON_OR_BEFORE: "before",
  START: "early",
  MID: "middle",
  END: "late",
};

/** A range with a mod says of neither end how it is meant. */
export const certaintyOf = ({ mod, from, to }: Pick<DatedMention, "mod" | "from" | "to">): Certainty => {
  if (mod === undefined) return "exact";
  return from === to ? (CERTAINTIES[mod] ?? "about") : "about";
};

/**
 * The number of a day.
 *
 * @param month - counted from January of the year 0
 * @param day - 1 to 31
 */
export function dayOfMonth(month: number, day: number): number {
  const year = Math.floor(month / 12);
  return dayNumberOf({ year, month: month - year * 12 + 1, day });
}
