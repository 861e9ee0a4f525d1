import type { Mention } from "../mention.ts";
import { pattern } from "../pattern.ts";
import { mention, textAfter, textBefore } from "../recogniser.ts";
import type { FoundWords, Recogniser } from "../recogniser.ts";
import { clockValue } from "../timex-value.ts";

const HALF_DAY = "(?<half>[ap]\\.m\\.?|[ap]m)";
const ZONE = "(?: \\(?(?:utc|gmt|est|edt|cst|cdt|pst|pdt|cet|cest|bst)(?: ?[+-]\\d{1,2})?\\)?)";

/** "17:00", "5 p.m.", "six o'clock". */
export const clockTimes: Recogniser = {
  name: "times of the clock",
  pattern: pattern(
    `(?<hour>\\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\\d)(?::[0-5]\\d)?)?(?: ?${HALF_DAY})?${ZONE}?(?<oclock> o['’]clock)?|(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)(?: (?:hours|hrs|local time)|${ZONE})`,
  ),
  read(found) {
    const { half, minute, mark, oclock, military } = found.groups;
    if (military !== undefined) {
      const clock = clockValue(Number(military.slice(0, 2)), Number(military.slice(2)));
      return [mention(found, { kind: "clock", clock })];
    }
    const hour = Number(found.groups["hour"]);
    const isWritten = minute !== undefined && mark === ":" && (hour > 12 || isInTimePlace(found));
    if (half === undefined && oclock === undefined && !isWritten) return undefined;
    if (hour > 24 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
    const onTwentyFour =
      half === undefined ? hour : (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
    const clock = clockValue(onTwentyFour, minute === undefined ? 0 : Number(minute));
    return [mention(found, { kind: "clock", clock })];
  },
  examples: [
    ["at 17:00 sharp", "XXXX-XX-XXT17:00"],
    ["at 5 p.m.", "XXXX-XX-XXT17:00"],
    ["at 12:30 a.m. on 12 May 2014", "2014-05-12T00:30"],
    ["At 18:00 UTC it closed", "XXXX-XX-XXT18:00"],
    ["at 0630 hours", "XXXX-XX-XXT06:30"],
    ["The ship left at 1900 GMT.", "XXXX-XX-XXT19:00"],
    ["on June 1, 2009 at 9.15 am", "2009-06-01T09:15"],
  ],
  counterExamples: ["They won 3:20 in the end.", "in John 3:16", "a ratio of 16:9", "I am 5."],
};

/** "9:15" alone may be a score or a verse: a word for time must stand beside it. */
const isInTimePlace = (found: FoundWords): boolean =>
  /(?:\b(?:at|by|around|about|from|until|till|before|after|between|since) |[-–])$/iu.test(
    textBefore(found),
  ) ||
  /^ (?:utc|gmt|on |in the (?:morning|afternoon|evening)|this (?:morning|afternoon|evening)|yesterday|today|tomorrow)/iu.test(
    textAfter(found),
  ) ||
  /(?:utc|gmt)/iu.test(found.words);

const PART_CODES: Readonly<Record<string, string>> = {
  noon: "T12:00",
  midday: "T12:00",
  midnight: "T24:00",
  morning: "TMO",
  mornings: "TMO",
  afternoon: "TAF",
  evening: "TEV",
  evenings: "TEV",
  night: "TNI",
  dawn: "TMO",
  dusk: "TEV",
  daytime: "TDT",
};

/** "this morning", "tonight", "the night of 13 May", "Monday morning", "at noon". */
export const partsOfDay: Recogniser = {
  name: "parts of the day",
  pattern: pattern(
    "(?:(?<which>this|that|last|yesterday|tomorrow|today|same|next|following|previous) )?(?:(?:early|late) )?(?<part>noon|midday|midnight|morning|afternoon|evening|night|dawn|dusk|daytime)(?: hours)?|(?<tonight>tonight)",
  ),
  read(found) {
    const { which, part, tonight } = found.groups;
    if (tonight !== undefined) return [shifted(found, { amount: 0, from: "anchor" }, "TNI")];
    const clock = PART_CODES[(part ?? "").toLowerCase()];
    if (clock === undefined) return undefined;
    if (which !== undefined) {
      // "The last night ferry", "their next morning paper": the last of several.
      if (
        /^(?:last|next)$/iu.test(which) &&
        /\b(?:the|a|an|his|her|its|their|our|my|your|every|each) $/iu.test(textBefore(found)) &&
        !(/^next$/iu.test(which) && !/^ \p{Ll}/u.test(textAfter(found)))
      )
        return [];
      const day = DAYS[which.toLowerCase()] ?? { amount: 0, from: "text" };
      return [shifted(found, day, clock)];
    }
    return standsAlone(found) ? [mention(found, { kind: "clock", clock })] : undefined;
  },
  examples: [
    ["this morning", "2014-05-14TMO"],
    ["last night", "2014-05-13TNI"],
    ["tonight", "2014-05-14TNI"],
    ["On Tuesday afternoon", "2014-05-13TAF"],
    ["the night of 13 May 2014", "2014-05-13TNI"],
    ["at noon", "XXXX-XX-XXT12:00"],
    ["in the evening", "XXXX-XX-XXTEV"],
  ],
  counterExamples: ["a night owl", "the evening star", "High Noon was filmed here"],
};

/** A part of the day tells the time where it is asked when, or stands beside a day. */
const standsAlone = (found: FoundWords): boolean =>
  /(?:\b(?:at|by|before|after|until|till|in the|during the|in the early) |day |\d |\d, )$/iu.test(
    textBefore(found),
  ) ||
  /^,? (?:of|on) (?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[A-Z][a-z]+ \d)/u.test(
    textAfter(found),
  );

/** The day that the word before a part of the day points at. */
interface PointedDay {
  readonly amount: number;
  readonly from: "anchor" | "text";
}

const DAYS: Readonly<Record<string, PointedDay>> = {
  this: { amount: 0, from: "anchor" },
  today: { amount: 0, from: "anchor" },
  yesterday: { amount: -1, from: "anchor" },
  last: { amount: -1, from: "anchor" },
  tomorrow: { amount: 1, from: "anchor" },
  that: { amount: 0, from: "text" },
  same: { amount: 0, from: "text" },
  next: { amount: 1, from: "text" },
  following: { amount: 1, from: "text" },
  previous: { amount: -1, from: "text" },
};

const shifted = (found: FoundWords, day: PointedDay, clock: string): Mention =>
  mention(found, { kind: "shift", unit: "day", ...day, clock });
