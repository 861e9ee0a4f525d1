import type { Mention, Origin, Reading } from "../mention.ts";
import { pattern } from "../pattern.ts";
import { mention } from "../recogniser.ts";
import type { Found, Recogniser } from "../recogniser.ts";
import { NUMBER, UNIT, WEEKDAY, numberOf, weekdayNumberOf } from "../vocabulary.ts";
import type { Unit } from "../vocabulary.ts";
import { pickOf } from "./months.ts";

const CALENDAR_UNIT = "(?:day|week|weekend|month|quarter|year|decade|century)";

/** "today", "yesterday", "tomorrow". */
export const namedDays: Recogniser = {
  name: "named days",
  pattern: pattern("(?:the day )?(?<side>before yesterday|after tomorrow)|(?<day>today|yesterday|tomorrow)"),
  read(found) {
    const word = (found.groups["side"] ?? found.groups["day"] ?? "").toLowerCase();
    const amount = { "before yesterday": -2, yesterday: -1, tomorrow: 1, "after tomorrow": 2 }[word] ?? 0;
    return [mention(found, { kind: "shift", unit: "day", amount, from: "anchor" })];
  },
  examples: [
    ["It said today", "2014-05-14"],
    ["It said yesterday.", "2014-05-13"],
    ["the day after tomorrow", "2014-05-16"],
  ],
  counterExamples: [],
};

/** "two years ago", "in three days’ time", "a week from now". */
export const countedFromAnchor: Recogniser = {
  name: "so long ago",
  pattern: pattern(
    `(?<number>${NUMBER}|(?:an? )?(?:few|couple of)|several|many|some|those)(?<half> and a half)?[- ](?<unit>${UNIT})s?(?:['’]s?)?(?: (?<half2>and a half))? (?<way>ago|from now|hence|(?<=\\bin [^.]{1,24} )time)`,
  ),
  read(found) {
    const way = (found.groups["way"] ?? "").toLowerCase();
    return counted(found, way === "ago" ? -1 : 1, "anchor");
  },
  examples: [
    ["two years ago", "2012"],
    ["three days ago", "2014-05-11"],
    ["a month ago", "2014-04"],
    ["two weeks ago", "2014-W18"],
    ["a few years ago", "PAST_REF"],
    ["in three days’ time", "2014-05-17"],
    ["a century ago", "19"],
  ],
  counterExamples: [],
};

/** "two days later", "a decade earlier", "the year before". */
export const countedFromText: Recogniser = {
  name: "so long after",
  pattern: pattern(
    `(?<number>${NUMBER}|the|that|(?:an? )?(?:few|couple of)|several|many|some)[- ](?<unit>${UNIT})s? (?<way>later|earlier|before(?=[,.;:)]|$)|after(?=[,.;:)]|$)|afterwards?|previously|beforehand)`,
  ),
  read(found) {
    const { number = "", way = "", unit = "" } = found.groups;
    const sign = /^(?:later|after)/i.test(way) ? 1 : -1;
    if (/^(?:the|that)$/i.test(number))
      return /^(?:day|night|week|month|year)$/i.test(unit) && !/^(?:later|earlier)$/i.test(way)
        ? [mention(found, shift(unit, sign, "text"))]
        : undefined;
    return counted(found, sign, "text");
  },
  examples: [
    ["On 10 June 1940 it began; twelve days later it ended.", "1940-06-10", "1940-06-22"],
    ["In 490 BC it came. A decade earlier, it had not.", "BC0490", "BC0500"],
    ["In 1956 it began; the year before, it had not.", "1956", "1955"],
    ["two years later", "XXXX"],
  ],
  counterExamples: [],
};

/** "last year", "this week", "the following month", "that day", "later that year". */
export const neighbouringUnits: Recogniser = {
  name: "last, this and next",
  pattern: pattern(
    `(?:(?:earlier|later) (?:in )?)?(?:(?<anchored>last|this|next|this past|this coming)|(?:the |that )?(?<told>same|following|next|previous|preceding|ensuing)|(?<that>that(?: same)?)|(?<plain>(?<=\\b(?:end|start|beginning|middle|rest|close|remainder|half|part|later|earlier|early|late|turn) (?:of |in )(?:the )?)(?:the )?)) ?(?<unit>${CALENDAR_UNIT})(?!s|[- ](?:\\d|after|before|later|old|long|end))`,
  ),
  read(found) {
    const { anchored, told, that, unit = "" } = found.groups;
    if (anchored !== undefined) {
      // "over the last year" is a length of time, "the next year" is told from the story.
      const amount = { last: -1, this: 0, next: 1 }[pickOf(anchored) ?? "this"];
      if (!/\bthe $/i.test(found.text.slice(Math.max(0, found.span.start - 4), found.span.start)))
        return [mention(found, shift(unit, amount, "anchor"))];
      return amount === 1 ? [mention(found, shift(unit, 1, "text"))] : undefined;
    }
    if (told !== undefined) {
      const amount = /^same$/i.test(told) ? 0 : /^pre/i.test(told) ? -1 : 1;
      return [mention(found, shift(unit, amount, "text"))];
    }
    if (that !== undefined) return [mention(found, shift(unit, 0, "text"))];
    return [mention(found, shift(unit, 0, "either"))];
  },
  examples: [
    ["last year", "2013"],
    ["this month", "2014-05"],
    ["next week", "2014-W21"],
    ["at the end of the year", "2014 END"],
    ["On 3 May 1940 it rained; the next day it did not.", "1940-05-03", "1940-05-04"],
    ["In 492 BC he left. The following year he returned.", "BC0492", "BC0491"],
    ["In 1920 rye failed, and that year people starved.", "1920", "1920"],
  ],
  counterExamples: [],
};

/** "Monday", "last Tuesday", "this Friday". */
export const weekdays: Recogniser = {
  name: "weekdays",
  pattern: pattern(`(?:(?<pick>last|this|next|this past|this coming) )?(?<day>${WEEKDAY})`),
  read(found) {
    const { day = "", pick } = found.groups;
    if (!/^\p{Lu}/u.test(day) && pick === undefined && !/\bon $/iu.test(found.text.slice(Math.max(0, found.span.start - 3), found.span.start)))
      return undefined;
    return [mention(found, { kind: "weekday", weekday: weekdayNumberOf(day), pick: pickOf(pick) })];
  },
  examples: [
    ["It opened on Monday.", "2014-05-12"],
    ["It will open on Monday.", "2014-05-19"],
    ["closed until Friday", "2014-05-16"],
    ["last Friday", "2014-05-09"],
    ["next Friday", "2014-05-23"],
  ],
  counterExamples: [],
};

function counted(found: Found, sign: 1 | -1, from: Origin): Mention[] | undefined {
  const { number = "", unit = "" } = found.groups;
  const amount = numberOf(number);
  if (amount !== undefined && Number.isInteger(amount)) return [mention(found, shift(unit, sign * amount, from))];
  const value = from === "anchor" ? (sign < 0 ? "PAST_REF" : "FUTURE_REF") : "XXXX-XX-XX";
  return [mention(found, { kind: "value", type: "DATE", value })];
}

const UNITS: Readonly<Record<string, readonly [unit: Unit, times: number]>> = {
  second: ["second", 1],
  minute: ["minute", 1],
  hour: ["hour", 1],
  day: ["day", 1],
  night: ["day", 1],
  week: ["week", 1],
  weekend: ["weekend", 1],
  fortnight: ["week", 2],
  month: ["month", 1],
  quarter: ["quarter", 1],
  year: ["year", 1],
  decade: ["decade", 1],
  century: ["century", 1],
  centurie: ["century", 1],
  millennium: ["century", 10],
  millennia: ["century", 10],
};

function shift(word: string, amount: number, from: Origin): Reading {
  const [unit, times] = UNITS[word.toLowerCase()] ?? (["day", 1] as const);
  return { kind: "shift", unit, amount: amount * times, from };
}
