import { pattern } from "../pattern.ts";
import { mention, textAfter, textBefore } from "../recogniser.ts";
import type { Recogniser } from "../recogniser.ts";
import { NUMBER, UNIT, WEEKDAY, numberOf, weekdayNumberOf } from "../vocabulary.ts";

/** How ISO 8601 writes a unit, and how many of it one word means: a decade is ten years. */
const LENGTHS: Readonly<Record<string, readonly [prefix: "P" | "PT", letter: string, times: number]>> = {
  second: ["PT", "S", 1],
  minute: ["PT", "M", 1],
  hour: ["PT", "H", 1],
  day: ["P", "D", 1],
  night: ["P", "D", 1],
  week: ["P", "W", 1],
  weekend: ["P", "D", 2],
  fortnight: ["P", "W", 2],
  month: ["P", "M", 1],
  quarter: ["P", "M", 3],
  year: ["P", "Y", 1],
  decade: ["P", "Y", 10],
  century: ["P", "Y", 100],
  centurie: ["P", "Y", 100],
  millennium: ["P", "Y", 1000],
  millennia: ["P", "Y", 1000],
};

/** `P4Y`; `PXY` where nobody says how many. */
function lengthValue(unit: string, count: number | undefined): string | undefined {
  const length = LENGTHS[unit.toLowerCase()];
  if (length === undefined) return undefined;
  const [prefix, letter, times] = length;
  return `${prefix}${count === undefined ? "X" : String(Math.round(count * times * 100) / 100)}${letter}`;
}

/** "four years", "a ten-day visit", "two and a half hours", "the past decade". */
export const countedDurations: Recogniser = {
  name: "so long",
  pattern: pattern(
    `(?:the (?:last|past|next|first|following|coming|previous|preceding|final) )?(?<number>${NUMBER})(?<half> and a half)?[- ](?:(?:full|long|straight|consecutive|whole|more|further|short|calendar|brief|bitter|bloody) )?(?<unit>${UNIT})s?(?<half2> and a half)?(?<more>-long)?`,
  ),
  read(found) {
    const { number = "", half, half2, unit = "" } = found.groups;
    const count = numberOf(number);
    if (count === undefined) return undefined;
    if (/^quarter$/i.test(unit) && /^ of\b/i.test(textAfter(found))) return [];
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
    ["two and a half years", "P2.5Y"],
    ["twenty-five minutes", "PT25M"],
    ["a fortnight", "P2W"],
    ["more than a century", "P100Y MORE_THAN"],
  ],
  counterExamples: ["a quarter of the people", "a second chance", "three quarters of the troops"],
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

const SET_ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P3M",
  yearly: "P1Y",
  annually: "P1Y",
  annual: "P1Y",
};

/** "every year", "each Monday", "twice a week", "per month", "annually". */
export const sets: Recogniser = {
  name: "how often",
  pattern: pattern(
    `(?:every|each) (?:(?<count>${NUMBER}|other) )?(?:(?<unit>${UNIT}|night)s?|(?<weekday>${WEEKDAY})s?)|(?:once|twice|\\d+ times|(?:two|three|four|five|several|many) times) (?:an?|every|each|per) (?<rate>${UNIT})|per (?<per>${UNIT})|(?<adverb>${Object.keys(SET_ADVERBS).join("|")})`,
  ),
  read(found) {
    const { count, unit, weekday, rate, per, adverb } = found.groups;
    if (weekday !== undefined) return [setMention(`XXXX-WXX-${weekdayNumberOf(weekday)}`)];
    if (adverb !== undefined) return [setMention(SET_ADVERBS[adverb.toLowerCase()] ?? "P1Y")];
    const word = unit ?? rate ?? per ?? "";
    const times = count === undefined ? 1 : /^other$/i.test(count) ? 2 : numberOf(count);
    const value = lengthValue(word, times);
    return value === undefined ? undefined : [setMention(value)];

    function setMention(setValue: string) {
      return mention(found, { kind: "value", type: "SET", value: setValue });
    }
  },
  examples: [
    ["every year", "P1Y"],
    ["every two years", "P2Y"],
    ["each Monday", "XXXX-WXX-1"],
    ["twice a week", "P1W"],
    ["paid monthly", "P1M"],
  ],
  counterExamples: ["everyone", "each other"],
};
