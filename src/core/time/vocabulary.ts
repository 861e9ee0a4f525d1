import {
  MONTH_ABBREVIATIONS,
  MONTHS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "../language/en/calendar-words.ts";
import { ONES, ORDINALS, TENS } from "../language/en/number-words.ts";

/** Units of the calendar and the clock. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** Of “sept” and “sep”, the longer one is tried first. */
const longestFirst = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join("|");

/** Articles of patterns. A space in them stands for any short white space (see `pattern`). */
export const MONTH_NAME = MONTHS.join("|");
/** Names of months cut to three letters, and in full. */
export const MONTH_SHORT = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")})`;
/** Names of months and their usual abbreviations. */
export const MONTH = `(?:${MONTH_NAME}|(?:${longestFirst(MONTH_ABBREVIATIONS)})\\b\\.?)`;
export const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;
/** Abbreviated weekdays are words as well ("sat", "sun"): they count before a date only. */
export const WEEKDAY_BEFORE_DATE = `(?:(?:${WEEKDAYS.join("|")}|(?:${longestFirst(WEEKDAY_ABBREVIATIONS)})\\b\\.?),? (?:the )?)`;
export const DAY = "(?:(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)(?!\\d)";
export const ORDINAL_DAY = `(?:${ORDINALS.join("|")}|twenty-(?:${ORDINALS.slice(0, 9).join("|")})|thirtieth|thirty-first)`;
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join("|")}|twenty-first)`;
const AFTER_CHRIST = "(?:c\\.e\\.|ce\\b|a\\.d\\.|ad\\b)";
export const BEFORE_CHRIST = "(?:b\\.c\\.e\\.|bce\\b|b\\.c\\.|bc\\b)";
/** A year that stands with a month, or is written with its era. */
export const YEAR = `(?:\\d{1,4} ?${BEFORE_CHRIST}|a\\.?d\\.? \\d{1,4}|\\d{1,4} ${AFTER_CHRIST}|[12]\\d{3})(?!\\d|[.,]\\d)`;
/** A year that is certainly one: with its era. */
export const YEAR_WITH_ERA = `(?:\\d{1,4} ?${BEFORE_CHRIST}|a\\.?d\\.? \\d{1,4}|\\d{1,4} ${AFTER_CHRIST})`;
export const SEASON = "(?:spring|summer|autumn|fall|winter)";
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?|(?:${TENS.join("|")})(?:[- ](?:${ONES.slice(0, 9).join("|")})\\b)?|(?:a|one) (?:hundred|thousand|dozen)|(?:${ONES.toReversed().join("|")})(?: hundred| thousand)?|an?)`;
export const UNIT =
  "(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur(?:y|ie)|millenni(?:um|a))";
export const DASH = "[-\u2010-\u2015]";

/** 1 to 12; undefined where the word is no month. Full names and abbreviations, in any case. */
export function monthOf(word: string | undefined): number | undefined {
  const start = word?.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((name) => name.slice(0, 3) === start);
  return index === -1 ? undefined : index + 1;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayNumberOf(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((name) => name.slice(0, 3) === start) + 1;
}

/** A day of a month or the number of a century, written in digits ("3", "3rd") or as a word ("third"). */
export function ordinalOf(word: string): number {
  const digits = Number.parseInt(word, 10);
  if (!Number.isNaN(digits)) return digits;
  const last = word.toLowerCase().split("-").at(-1) ?? "";
  const tens = /^twenty-/i.test(word) ? 20 : /^thirty-/i.test(word) ? 30 : 0;
  return last === "thirtieth" ? 30 : tens + ORDINALS.indexOf(last) + 1;
}

/** '14 is 2014 and '62 is 1962: two digits reach from 1930 to 2029. */
export const fullYear = (digits: number): number => (digits < 30 ? 2000 : 1900) + digits;

/** The astronomical year of "1939", "44 BC", "AD 14" or "14 CE"; undefined where there is no such year. */
export function yearOf(words: string | undefined): number | undefined {
  const year = Number(/\d+/.exec(words ?? "")?.[0] ?? 0);
  if (words === undefined || year === 0) return undefined;
  // An era is written in capitals: "1939 ad" is about advertising.
  const era = words.replace(/[\d.\s]/g, "");
  if (era !== era.toUpperCase()) return undefined;
  return era.startsWith("B") ? 1 - year : year;
}

/** The number that words say: "two", "twenty-five", "a", "a hundred", "1,500"; undefined for no number. */
export function numberOf(words: string): number | undefined {
  const plain = words.toLowerCase().replaceAll(",", "");
  if (/^\d/.test(plain)) return Number(plain);
  let total = 0;
  for (const word of plain.split(/[\s-]+/)) {
    if (word === "a" || word === "an") total += 1;
    else if (word === "dozen") total *= 12;
    else if (word === "hundred") total *= 100;
    else if (word === "thousand") total *= 1000;
    else if (TENS.includes(word)) total += (TENS.indexOf(word) + 2) * 10;
    else if (ONES.includes(word)) total += ONES.indexOf(word) + 1;
    else return undefined;
  }
  return total;
}
