import { isYearPart } from "./year-part.ts";
import type { YearPart } from "./year-part.ts";

/** What of a year a date names; `unknown` where the text says that there is more, and not what. */
export type WithinYear =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "day"; readonly month: number; readonly day: number }
  | { readonly kind: "part"; readonly part: YearPart }
  | { readonly kind: "week"; readonly week: number; readonly isWeekend: boolean }
  /** Some Monday: 1, to Sunday: 7. */
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "unknown" };

/** A TIMEX3 value taken apart. */
export type Timex =
  | {
      readonly kind: "date";
      readonly isBeforeChrist: boolean;
      /** Four digits for a year, three for a decade, two for a century; X for what is unknown. */
      readonly digits: string;
      readonly within: WithinYear | undefined;
      /** What follows the T of a time of day: `17:00`, `MO`. */
      readonly clock: string | undefined;
    }
  | {
      readonly kind: "length";
      /** As it is written: `4`, `2.5`; X for what is unknown. */
      readonly count: string;
      /** `PY`, `PM`, `PW`, `PD`, `PTH`, `PTM`, `PTS`. */
      readonly unit: string;
    }
  | { readonly kind: "reference"; readonly to: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
  | { readonly kind: "other" };

const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/;
const LENGTH = /^(PT?)([\d.]+|X)([YMWDHS])$/;
const DATE = /^(BC)?([\dX]{1,4})(?:-([^T]+))?(?:T(.*))?$/;

const isReference = (value: string): value is "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" =>
  REFERENCE.test(value);

/** Takes a TIMEX3 value apart, as the recognisers and passes make them; whatever else there is, is `other`. */
export function parseTimex(value: string): Timex {
  if (isReference(value)) return { kind: "reference", to: value };
  const length = LENGTH.exec(value);
  if (length !== null) {
    const [, prefix = "", count = "", unit = ""] = length;
    return { kind: "length", count, unit: prefix + unit };
  }
  const date = DATE.exec(value);
  if (date === null) return { kind: "other" };
  const [, era, digits = "", rest, clock] = date;
  return {
    kind: "date",
    isBeforeChrist: era !== undefined,
    digits,
    within: rest === undefined ? undefined : withinYear(rest),
    clock,
  };
}

function withinYear(rest: string): WithinYear {
  if (isYearPart(rest)) return { kind: "part", part: rest };
  const [, week, weekend] = /^W(\d{2})(-WE)?$/.exec(rest) ?? [];
  if (week !== undefined) return { kind: "week", week: Number(week), isWeekend: weekend !== undefined };
  const [, weekday] = /^WXX-(\d)$/.exec(rest) ?? [];
  if (weekday !== undefined) return { kind: "weekday", weekday: Number(weekday) };
  const [, month, day] = /^(\d{2})(?:-(\d{2}))?$/.exec(rest) ?? [];
  if (month === undefined) return { kind: "unknown" };
  return day === undefined
    ? { kind: "month", month: Number(month) }
    : { kind: "day", month: Number(month), day: Number(day) };
}

/** The day of a time of day: `2014-05-12` of `2014-05-12T17:00`; any other value as it is. */
export const withoutClock = (value: string): string => /^([^T]*)T/.exec(value)?.[1] || value;
