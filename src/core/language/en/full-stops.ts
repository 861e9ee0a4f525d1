import { MONTH_NAMES, WEEKDAY_NAMES } from "./calendar-words.ts";
import { oneOf } from "./one-of.ts";
import {
  ALSO_WORDS,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TITLES_BEFORE_NAMES,
} from "./abbreviations.ts";

/** What goes on after a time of day though it has a capital: a zone, a day, a month. */
const GOES_ON_AFTER_CLOCK = new RegExp(
  `^(?:\\p{Lu}{2,}|Eastern|Central|Mountain|Pacific|Greenwich|Atlantic|British|Local|Mon|Tues?|Thurs|Fri|Sat|Sun|${oneOf([...WEEKDAY_NAMES, ...MONTH_NAMES])})\\b`,
  "u",
);

/** True where a full stop belongs to an abbreviation by what follows it: "Vol. II", "Sec. Marsh". */
export function goesOnInEnglish(before: string, rest: string): boolean {
  const written = lastWord(before);
  const word = written.toLowerCase();
  if (NUMBER_ABBREVIATIONS.has(word)) if (isRomanNumber(word, rest)) return true;
  return TITLES_BEFORE_NAMES.has(word) && word !== written && /^\p{Lu}/u.test(rest) && !opens(rest);
}

/** True where an abbreviation is none, or ends its sentence: "12 ms.", "Oak Dr. The house", "7 p.m. Paul". */
export function endsHere(before: string, rest: string): boolean {
  const word = lastWord(before);
  const textBefore = before.slice(0, before.length - word.length);
  if (/^[ap]\.m$/i.test(word)) return /^\p{Lu}/u.test(rest) && !GOES_ON_AFTER_CLOCK.test(rest);
  if (word === word.toLowerCase() && /\p{N}\s?$/u.test(textBefore)) return LEADING_ABBREVIATIONS.has(word);
  const [, previous = ""] = /(?:^|[\p{L}\p{N},]\s)(\p{Lu}\p{Ll}+)\s$/u.exec(textBefore) ?? [];
  return opens(rest) && word === "Dr" && previous !== "" && !SENTENCE_OPENERS.has(previous.toLowerCase());
}

const lastWord = (before: string): string =>
  (/[\p{L}\p{M}\p{N}.]+$/u.exec(before)?.[0] ?? "").replace(/^\.+/, "");

const opens = (rest: string): boolean =>
  /^\p{Lu}/u.test(rest) && SENTENCE_OPENERS.has((/^[\p{L}\p{M}]+/u.exec(rest)?.[0] ?? "").toLowerCase());

/** "Vol. II"; "No. I …" begins a sentence. */
const isRomanNumber = (word: string, rest: string): boolean =>
  /^(?:[IVXLC]{2,}|[VX])(?!\p{L})/u.test(rest) ||
  (/^I(?!\p{L})/u.test(rest) && !ALSO_WORDS.has(word) && word !== "sec");
