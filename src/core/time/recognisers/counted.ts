import type { Mention, ShiftOrigin } from "../mention.ts";
import { pattern } from "../pattern.ts";
import { mention } from "../recogniser.ts";
import type { FoundWords, Recogniser } from "../recogniser.ts";
import { NUMBER, UNIT, numberOf } from "../vocabulary.ts";
import { shift } from "./units.ts";

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
    ["twelve hours from now", "2014-05-14TXX"],
    ["48 hours ago", "2014-05-12TXX"],
  ],
  counterExamples: [],
};

/** "two days later", "a decade earlier", "the year before". */
export const countedFromText: Recogniser = {
  name: "so long after",
  pattern: pattern(
    `(?<number>${NUMBER}|the|that|(?:an? )?(?:few|couple of)|several|many|some)[- ](?<unit>${UNIT})s? (?<way>later|earlier|before(?=[,.;:)]|$)|after(?=[,.;:)]|$)|afterwards?|previously|beforehand|previous|following(?!\\s\\p{L}+(?:s|ing)\\b))`,
  ),
  read(found) {
    const { number = "", way = "", unit = "" } = found.groups;
    const sign = /^(?:later|after|following)/i.test(way) ? 1 : -1;
    if (/^(?:the|that)$/i.test(number))
      return /^(?:day|night|week|month|year)$/i.test(unit) && !/^(?:later|earlier)$/i.test(way)
        ? [mention(found, shift(unit, sign, "text"))]
        : undefined;
    if (/^(?:previous|following)$/i.test(way)) return undefined;
    return counted(found, sign, "text");
  },
  examples: [
    ["On 3 June 1912 it began; nine days later it ended.", "1912-06-03", "1912-06-12"],
    ["In 340 BC it came. A decade earlier, it had not.", "BC0340", "BC035"],
    ["In 1956 it began; the year before, it had not.", "1956", "1955"],
    ["In 1956 it cost less than the year previous.", "1956", "1955"],
    ["On 3 June 1912 one left and the day following saw three.", "1912-06-03", "1912-06-04"],
    ["two years later", "XXXX"],
  ],
  counterExamples: [],
};

function counted(found: FoundWords, sign: 1 | -1, from: ShiftOrigin): Mention[] | undefined {
  const { number = "", unit = "" } = found.groups;
  const amount = numberOf(number);
  if (amount !== undefined && Number.isInteger(amount))
    return [mention(found, shift(unit, sign * amount, from))];
  if (from === "text")
    return [mention(found, { kind: "value", ...(UNKNOWN[unit.toLowerCase()] ?? UNKNOWN_DAY) })];
  return [mention(found, { kind: "value", type: "DATE", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" })];
}

/** "a few months later": a month that nobody names. */
const UNKNOWN_DAY = { type: "DATE", value: "XXXX-XX-XX" } as const;
const UNKNOWN: Readonly<Record<string, { readonly type: "DATE" | "TIME"; readonly value: string }>> = {
  second: { type: "TIME", value: "XXXX-XX-XXTXX" },
  minute: { type: "TIME", value: "XXXX-XX-XXTXX" },
  hour: { type: "TIME", value: "XXXX-XX-XXTXX" },
  week: { type: "DATE", value: "XXXX-WXX" },
  month: { type: "DATE", value: "XXXX-XX" },
  year: { type: "DATE", value: "XXXX" },
  decade: { type: "DATE", value: "XXX" },
  centurie: { type: "DATE", value: "XX" },
};
