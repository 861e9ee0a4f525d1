import { pattern } from "../pattern.ts";
import { mention, textBefore } from "../recogniser.ts";
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
    // "The Tomorrow People": a capital within a sentence makes a name of it.
    if (/^\p{Lu}/u.test(found.words) && /\p{L} $/u.test(textBefore(found))) return undefined;
    const word = (found.groups["side"] ?? found.groups["day"] ?? "").toLowerCase();
    const amount = { "before yesterday": -2, yesterday: -1, tomorrow: 1, "after tomorrow": 2 }[word] ?? 0;
    return [mention(found, { kind: "shift", unit: "day", amount, from: "anchor" })];
  },
  examples: [
    ["It said today", "2014-05-14"],
    ["It said yesterday.", "2014-05-13"],
    ["the day after tomorrow", "2014-05-16"],
  ],
  counterExamples: ["The Tomorrow People sang in USA Today."],
};

/** Words before "the day" where it is the day that is told of: "ended the day", "for the year". */
const BEFORE_THE_UNIT = "(?:(?:end|finish|start|open)(?:ed|ing)?|clos(?:e|ed|ing)|for|over|on)";
/** Words before "of the year": "at the end of the year". */
const PART_OF_UNIT =
  "(?:end|start|beginning|middle|rest|close|remainder|half|part|later|earlier|early|late|turn)";

/** "last year", "this week", "the following month", "that day", "later that year". */
export const neighbouringUnits: Recogniser = {
  name: "last, this and next",
  pattern: pattern(
    `(?:(?:earlier|later) (?:in )?)?(?:(?<anchored>last|this|next|this past|this coming)|(?:the )?(?<told>same|following|next|previous|preceding|ensuing)|(?<that>that(?: same)?)|(?<plain>(?<=\\b${BEFORE_THE_UNIT} )the |(?<=\\b${PART_OF_UNIT} (?:of |in )(?:the )?)(?:the )?)) ?(?<unit>${CALENDAR_UNIT})(?!s|[- ](?:\\d|after|before|later|old|long|end))`,
  ),
  read(found) {
    const { anchored, told, that, unit = "" } = found.groups;
    if (anchored !== undefined) {
      // "over the last year" is a length of time, "the next year" is told from the story.
      const amount = { last: -1, this: 0, next: 1 }[pickOf(anchored) ?? "this"];
      // "We met next day": the day to come is called tomorrow.
      if (/^next$/iu.test(anchored) && /^day$/iu.test(unit)) return [mention(found, shift(unit, 1, "text"))];
      if (!/\bthe $/i.test(textBefore(found, 4))) return [mention(found, shift(unit, amount, "anchor"))];
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
    ["In 342 BC he left. The following year he returned.", "BC0342", "BC0341"],
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
    if (!/^\p{Lu}/u.test(day) && pick === undefined && !/\bon $/iu.test(textBefore(found, 3)))
      return undefined;
    return [mention(found, { kind: "weekday", weekday: weekdayNumberOf(day), pick: pickOf(pick) })];
  },
  examples: [
    ["It opened on Monday.", "2014-05-12"],
    ["It will open on Monday.", "2014-05-19"],
    ["shut until Friday", "2014-05-16"],
    ["last Friday", "2014-05-09"],
    ["next Friday", "2014-05-23"],
  ],
  counterExamples: [],
};
