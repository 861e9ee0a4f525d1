import { pattern } from "../pattern.ts";
import { mention, textAfter, textBefore } from "../recogniser.ts";
import type { Recogniser } from "../recogniser.ts";
import { DASH, NUMBER, UNIT, numberOf } from "../vocabulary.ts";
import { lengthValue } from "./lengths.ts";

/** "four years", "a ten-day visit", "two and a half hours", "the past decade". */
export const countedDurations: Recogniser = {
  name: "so long",
  pattern: pattern(
    `(?:the (?:last|past|next|first|following|coming|previous|preceding|final) )?(?:(?<least>${NUMBER})(?:,? or (?:even )?| to |, perhaps |(?<=\\d) ?${DASH} ?(?=\\d)))?(?<number>${NUMBER})(?<half> and a half)?[- ](?:(?:full|long|straight|consecutive|whole|more|further|short|calendar|brief|bitter|bloody) )?(?<unit>${UNIT})s?(?<half2> and a half)?(?<more>-long)?`,
  ),
  read(found) {
    const { least, number = "", half, half2, unit = "" } = found.groups;
    const count = numberOf(least ?? number);
    if (count === undefined) return undefined;
    if (least !== undefined) {
      // "On 3 or 4 years" is no range where it does not rise, and "in 1914 or two years later" names a year.
      const value = count < (numberOf(number) ?? 0) && count < 1_000 ? lengthValue(unit, count) : undefined;
      return value === undefined ? undefined : [mention(found, { kind: "value", type: "DURATION", value })];
    }
    if (/^quarter$/i.test(unit) && (found.words.includes("-") || /^ of\b/i.test(textAfter(found)))) return [];
    if (
      /^a quarter|^an? second$|^one second$/i.test(found.words) &&
      !/\b(?:for|within|in|per)\s$/i.test(textBefore(found, 7))
    )
      return [];
    const value = lengthValue(unit, count + (half === undefined && half2 === undefined ? 0 : 0.5));
    return value === undefined ? undefined : [mention(found, { kind: "value", type: "DURATION", value })];
  },
  examples: [
    ["nearly four years of war", "P4Y LESS_THAN"],
    ["within a decade", "P10Y"],
    ["in 15 years", "P15Y"],
    ["for 33 years", "P33Y"],
    ["a ten-day visit", "P10D"],
    ["for two or three months", "P2M"],
    ["three to five years", "P3Y"],
    ["two and a half years", "P2.5Y"],
    ["twenty-five minutes", "PT25M"],
    ["a fortnight", "P2W"],
    ["more than a century", "P100Y MORE_THAN"],
  ],
  counterExamples: [
    "a quarter of the people",
    "a second chance",
    "three quarters of the troops",
    "three-quarters left",
  ],
};

/** "half an hour", "half a century". */
export const halfDurations: Recogniser = {
  name: "half so long",
  pattern: pattern(`(?:half an?|a half)[- ](?<unit>${UNIT})`),
  read(found) {
    const value = lengthValue(found.groups["unit"] ?? "", 0.5);
    const inMinutes = value === "PT0.5H" ? "PT30M" : value;
    return inMinutes === undefined
      ? undefined
      : [mention(found, { kind: "value", type: "DURATION", value: inMinutes })];
  },
  examples: [
    ["half an hour", "PT30M"],
    ["half a century", "P50Y"],
  ],
  counterExamples: [],
};

/** "several months", "subsequent years", "for decades", "the past decade", "the last years". */
export const vagueDurations: Recogniser = {
  name: "some time long",
  pattern: pattern(
    `(?:(?<amount>(?:the |these |those )?(?:(?:(?:last|past|next|first|following|coming|previous|preceding|subsequent|ensuing|intervening|final|succeeding|later|early) )?(?:few|several|many|some|a number of|a couple of)|subsequent|ensuing|intervening|succeeding|following|coming|last|past|next|previous|preceding|later|a few|a couple of|countless|so many|a good many))|(?<=\\b(?:for|in|within|over|after|of|took|takes|spent|lasted|lasting) )) ?(?<units>${UNIT})s(?! (?:ago|later|earlier))(?:-long)?|(?<one>the (?:last|past)) (?<unit>${UNIT})`,
  ),
  read(found) {
    const { unit, units } = found.groups;
    const word = unit ?? units ?? "";
    const isVague = unit === undefined;
    const value =
      /^(?:decade|centurie|century|millennia|millennium)$/i.test(word) && isVague
        ? "PXY"
        : lengthValue(word, isVague ? undefined : 1);
    return value === undefined ? undefined : [mention(found, { kind: "value", type: "DURATION", value })];
  },
  examples: [
    ["for several months", "PXM"],
    ["In subsequent years", "PXY"],
    ["for decades", "PXY"],
    ["over the past decade", "P10Y"],
    ["the last year", "P1Y"],
    ["a few days", "PXD"],
  ],
  counterExamples: [],
};
