import { pattern } from "../pattern.ts";
import { mention } from "../recogniser.ts";
import type { Recogniser } from "../recogniser.ts";
import { NUMBER, UNIT, WEEKDAY, numberOf, weekdayNumberOf } from "../vocabulary.ts";
import { lengthValue } from "./lengths.ts";

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
    // "70 miles per hour" is a speed.
    if (per !== undefined && /^(?:hour|minute|second)$/i.test(per)) return [];
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
  counterExamples: ["everyone", "each other", "70 miles per hour"],
};
