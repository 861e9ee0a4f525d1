import { pattern } from "../pattern.ts";
import { mention } from "../recogniser.ts";
import type { Recogniser } from "../recogniser.ts";
import { WEEKDAY, weekdayNumberOf } from "../vocabulary.ts";
import { pickOf } from "./months.ts";
import { shift } from "./units.ts";

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

/** "last year", "this week", "the following month", "that day", "later that year". */
export const neighbouringUnits: Recogniser = {
  name: "last, this and next",
  pattern: pattern(
    `(?:(?:earlier|later) (?:in )?)?(?:(?<anchored>last|this|next|this past|this coming)|(?:the )?(?<told>same|following|next|previous|preceding|ensuing)|(?<that>that(?: same)?)|(?<plain>(?<=\\b(?:end|ended|ending|finish|finished|finishing|close|closed|closing|start|started|starting|open|opened|opening|for|over|on) )the |(?<=\\b(?:end|start|beginning|middle|rest|close|remainder|half|part|later|earlier|early|late|turn) (?:of |in )(?:the )?)(?:the )?)) ?(?<unit>${CALENDAR_UNIT})(?!s|[- ](?:\\d|after|before|later|old|long|end))`,
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
    if (
      !/^\p{Lu}/u.test(day) &&
      pick === undefined &&
      !/\bon $/iu.test(found.text.slice(Math.max(0, found.span.start - 3), found.span.start))
    )
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
