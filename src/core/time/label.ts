import { MONTH_NAMES, WEEKDAY_NAMES } from "../language/en/calendar-words.ts";
import { ordinalEnding } from "../language/en/number-words.ts";
import { parseTimex, withoutClock } from "./timex.ts";
import type { Timex, WithinYear } from "./timex.ts";
import type { YearPart } from "./year-part.ts";
import type { Mod } from "./time-expression.ts";

const PARTS: Readonly<Record<YearPart, string>> = {
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  WI: "winter",
  Q1: "first quarter of",
  Q2: "second quarter of",
  Q3: "third quarter of",
  Q4: "fourth quarter of",
  H1: "first half of",
  H2: "second half of",
};
const UNITS: Readonly<Record<string, string>> = {
  PY: "year",
  PM: "month",
  PW: "week",
  PD: "day",
  PTH: "hour",
  PTM: "minute",
  PTS: "second",
};
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: "morning",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  DT: "daytime",
};

/**
 * Writes a TIMEX3 value for people: "February 2022", "12 May (year not given)", "about 1450", "the early 1990s",
 * "44 BC", "spring 2014", "nearly 4 years".
 */
export function labelOf(value: string, mod?: Mod): string {
  const timex = parseTimex(value);
  switch (timex.kind) {
    case "length":
      return `${LENGTH_WORDS[mod ?? ""] ?? ""}${lengthLabel(timex)}`;
    case "reference":
      return withMod(REFERENCES[timex.to], mod);
    case "date":
      return timex.clock === undefined
        ? withMod(dateLabel(timex, value), mod)
        : timeLabel(timex, timex.clock, mod, value);
    case "other":
      return value.startsWith("P") ? "time" : "date not given";
  }
}

type DateTimex = Extract<Timex, { kind: "date" }>;

const REFERENCES = {
  PAST_REF: "in the past",
  PRESENT_REF: "at the time of writing",
  FUTURE_REF: "in the future",
} as const;

function dateLabel({ digits, isBeforeChrist, within }: DateTimex, value: string): string {
  if (within === undefined) return yearLabel(digits, isBeforeChrist, value);
  const label = labelWithin(within);
  if (label === undefined) return NOT_GIVEN[value] ?? "date not given";
  if (digits.includes("X"))
    return `${label.replace(/ of$/, "")} (${within.kind === "week" || within.kind === "weekday" ? "date" : "year"} not given)`;
  return `${label} ${yearLabel(digits, isBeforeChrist, digits)}`;
}

const NOT_GIVEN: Readonly<Record<string, string>> = {
  "XXXX-XX-XX": "day not given",
  "XXXX-WXX": "week not given",
  "XXXX-WXX-WE": "weekend not given",
  "XXXX-XX": "month not given",
  XXXX: "year not given",
  XXX: "decade not given",
  XX: "century not given",
};

function yearLabel(year: string, isBeforeChrist: boolean, value: string): string {
  const era = isBeforeChrist ? " BC" : "";
  if (/^X+$/.test(year)) return NOT_GIVEN[value] ?? "date not given";
  if (year.length === 4) return `${Number(year)}${era}`;
  if (year.length === 3) return `the ${year.startsWith("XX") ? `’${year.slice(2)}` : Number(year)}0s${era}`;
  const century = Number(year) + 1;
  return `the ${century}${ordinalEnding(century)} century${era}`;
}

/** "12 May", "May", "spring", "week 5 of"; undefined where nothing is known. */
function labelWithin(within: WithinYear): string | undefined {
  switch (within.kind) {
    case "part":
      return PARTS[within.part];
    case "week":
      return `${within.isWeekend ? "weekend of " : ""}week ${within.week} of`;
    case "weekday":
      return WEEKDAY_NAMES[within.weekday - 1];
    case "month":
      return MONTH_NAMES[within.month - 1];
    case "day": {
      const month = MONTH_NAMES[within.month - 1];
      return month && `${within.day} ${month}`;
    }
    case "unknown":
      return undefined;
  }
}

function timeLabel(date: DateTimex, clock: string, mod: Mod | undefined, value: string): string {
  const time =
    DAY_PARTS[clock] ?? (clock.includes("X") ? "time not given" : clock.replace("24:00", "midnight"));
  const day = withoutClock(value);
  return day === "XXXX-XX-XX" ? `${time} (day not given)` : `${withMod(dateLabel(date, day), mod)}, ${time}`;
}

const LENGTH_WORDS: Readonly<Record<string, string>> = {
  APPROX: "about ",
  LESS_THAN: "less than ",
  MORE_THAN: "more than ",
  EQUAL_OR_LESS: "at most ",
  EQUAL_OR_MORE: "at least ",
};

const DATE_WORDS: Readonly<Record<string, string>> = {
  START: "early ",
  MID: "mid-",
  END: "late ",
  APPROX: "about ",
  BEFORE: "before ",
  AFTER: "after ",
  ON_OR_BEFORE: "by ",
  // "Nearly ten years ago", "more than ten years ago": it is the length that is less or more, not the date.
  LESS_THAN: "about ",
  MORE_THAN: "before ",
  EQUAL_OR_LESS: "about ",
  EQUAL_OR_MORE: "by ",
};

function withMod(label: string, mod: Mod | undefined): string {
  if (mod === undefined || label.includes("not given")) return label;
  // A century is vague as it is.
  const words = mod.startsWith("LESS") && label.includes("century") ? "" : (DATE_WORDS[mod] ?? "");
  const isInside = label.startsWith("the ") && ["START", "MID", "END"].includes(mod);
  return isInside ? `the ${words}${label.slice("the ".length)}` : `${words}${label}`;
}

function lengthLabel({ count, unit }: Extract<Timex, { kind: "length" }>): string {
  const name = UNITS[unit] ?? "time";
  if (count === "X") return `${name}s`;
  return `${count} ${name}${count === "1" ? "" : "s"}`;
}
