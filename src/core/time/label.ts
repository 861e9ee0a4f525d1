import { ordinalEnding } from "../language/en/number-words.ts";
import type { Mod } from "./time-expression.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const PARTS: Readonly<Record<string, string>> = {
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
  if (value.startsWith("P") && !value.endsWith("_REF"))
    return `${LENGTH_WORDS[mod ?? ""] ?? ""}${lengthLabel(value)}`;
  const [date = "", clock] = value.split("T");
  if (clock !== undefined && !value.endsWith("_REF")) return timeLabel(date, clock, mod);
  return withMod(dateLabel(value), mod);
}

function dateLabel(value: string): string {
  if (value === "PAST_REF") return "in the past";
  if (value === "PRESENT_REF") return "at the time of writing";
  if (value === "FUTURE_REF") return "in the future";
  const [, era, year = "", rest] = /^(BC)?([\dX]{1,4})(?:-(.*))?$/.exec(value) ?? [];
  if (rest === undefined) return yearLabel(year, era !== undefined, value);
  const written = year.includes("X") ? undefined : yearLabel(year, era !== undefined, year);
  const label = withinYear(rest);
  if (label === undefined) return NOT_GIVEN[value] ?? "date not given";
  if (written === undefined)
    return `${label.replace(/ of$/, "")} (${rest.startsWith("W") ? "date" : "year"} not given)`;
  return `${label} ${written}`;
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
function withinYear(rest: string): string | undefined {
  const part = PARTS[rest];
  if (part !== undefined) return part;
  const week = /^W(\d{2})(-WE)?$/.exec(rest);
  if (week !== null) return `${week[2] === undefined ? "" : "weekend of "}week ${Number(week[1])} of`;
  const weekday = /^WXX-(\d)$/.exec(rest);
  if (weekday !== null) return WEEKDAYS[Number(weekday[1]) - 1];
  const [month = "", day] = rest.split("-");
  const name = MONTHS[Number(month) - 1];
  return name === undefined || day === undefined ? name : `${Number(day)} ${name}`;
}

function timeLabel(date: string, clock: string, mod: Mod | undefined): string {
  const time =
    DAY_PARTS[clock] ?? (clock.includes("X") ? "time not given" : clock.replace("24:00", "midnight"));
  return date === "XXXX-XX-XX" ? `${time} (day not given)` : `${withMod(dateLabel(date), mod)}, ${time}`;
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
  LESS_THAN: "less than ",
  MORE_THAN: "more than ",
  EQUAL_OR_LESS: "at most ",
  EQUAL_OR_MORE: "at least ",
};

function withMod(label: string, mod: Mod | undefined): string {
  if (mod === undefined || label.includes("not given")) return label;
  const words = DATE_WORDS[mod] ?? "";
  const isInside = label.startsWith("the ") && ["START", "MID", "END"].includes(mod);
  return isInside ? `the ${words}${label.slice("the ".length)}` : `${words}${label}`;
}

function lengthLabel(value: string): string {
  const [, prefix = "", count = "", unit = ""] = /^(PT?)([\d.]+|X)([YMWDHS])$/.exec(value) ?? [];
  const name = UNITS[prefix + unit] ?? "time";
  if (count === "X") return `${name}s`;
  return `${count} ${name}${count === "1" ? "" : "s"}`;
}
