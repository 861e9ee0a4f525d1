import { pattern } from "../pattern.ts";
import { mention } from "../recogniser.ts";
import type { FoundWords, Recogniser } from "../recogniser.ts";
import { centuryValue, decadeValue } from "../timex-value.ts";
import { BEFORE_CHRIST, DASH, ORDINAL, ordinalOf } from "../vocabulary.ts";

/** "the 1950s and 60s", "the 1980s–’90s": the century is said once. */
export const decadePairs: Recogniser = {
  name: "two decades",
  pattern: pattern(
    `(?<first>(?:the )?(?<years>[12]\\d[1-9]0)['’]?s)(?: ?${DASH} ?|/| (?:and|to|or)(?: the)? )(?<second>['’‘]?(?<tens>[1-9]0)['’]?s)`,
  ),
  read(found) {
    const { years = "", tens = "" } = found.groups;
    const [first, second] = [Number(years), Number(`${years.slice(0, 2)}${tens}`)];
    if (second <= first) return undefined;
    return [
      mention(found, { kind: "value", type: "DATE", value: decadeValue(first) }, "first"),
      mention(found, { kind: "value", type: "DATE", value: decadeValue(second) }, "second"),
    ];
  },
  examples: [
    ["in the 1950s and 60s", "195", "196"],
    ["the late 1950s–60s", "195 END", "196"],
    ["from the 1980s to the ’90s", "198", "199"],
  ],
  counterExamples: ["a pair of 30s and 40s"],
};

/** "the 1990s", "the 470s BC"; "the 1900s" are a century. */
export const decades: Recogniser = {
  name: "decades",
  pattern: pattern(`(?:the )?(?<years>\\d{2,3}0)['’]?s(?: (?<era>${BEFORE_CHRIST}))?`),
  read(found) {
    const { years = "", era } = found.groups;
    const year = era === undefined ? Number(years) : 1 - Number(years);
    if (years.length === 3 && era === undefined) return undefined;
    // The 2000s are the decade: of their century little has passed.
    const isCentury = years.endsWith("00") && years !== "2000" && era === undefined;
    const value = isCentury ? centuryValue(year) : decadeValue(year);
    return [mention(found, { kind: "value", type: "DATE", value })];
  },
  examples: [
    ["in the 1990s", "199"],
    ["the early 1990s", "199 START"],
    ["the 1900s", "19"],
    ["the 2000s", "200"],
    ["the 330s BC", "BC033"],
  ],
  counterExamples: ["a set of 300s"],
};

const TENS_NAMES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** "the ’90s", "the nineties", "the roaring twenties": a decade of a century that the words leave open. */
export const shortDecades: Recogniser = {
  name: "decades without century",
  pattern: pattern(
    `(?:(?:the )?['’‘](?<digit>[2-9])0s|the (?:(?:early|late|mid|roaring|swinging)[- ])?(?<digits>[2-9])0s|(?<=\\b(?:in|of|since|during|by) (?:the )?(?:early |late |mid-)?)the (?:roaring |swinging )?(?<name>${TENS_NAMES.join("|")}))`,
  ),
  read(found) {
    const { digit, digits, name = "" } = found.groups;
    const tens = Number(digit ?? digits ?? TENS_NAMES.indexOf(name.toLowerCase()) + 2);
    // "in his fifties", "temperatures in the 80s": people and thermometers have decades as well.
    if (
      /\b(?:his|her|their|temperatures?|age|aged)\b[^.]{0,16}$/iu.test(
        found.text.slice(Math.max(0, found.span.start - 30), found.span.start),
      )
    )
      return undefined;
    return [mention(found, { kind: "short-decade", tens })];
  },
  examples: [
    ["music of the ’90s", "199"],
    ["in the sixties", "196"],
  ],
  counterExamples: ["a woman in her fifties", "temperatures in the 80s"],
};

/** "the 20th century", "nineteenth-century", "the 5th century BC", "the 18th and 19th centuries". */
export const centuries: Recogniser = {
  name: "centuries",
  pattern: pattern(
    `(?:the )?(?:(?<first>${ORDINAL})(?: (?:and|to|or) (?:the )?|[-–]))?(?<number>${ORDINAL})[- ](?:century|centuries|cent\\b\\.?)(?: (?<era>${BEFORE_CHRIST}))?`,
  ),
  read(found) {
    const { first, number = "", era } = found.groups;
    const last = centuryMention(found, ordinalOf(number), era, first === undefined ? undefined : "number");
    return first === undefined ? [last] : [centuryMention(found, ordinalOf(first), era, "first"), last];
  },
  examples: [
    ["in the 20th century", "19"],
    ["nineteenth-century novels", "18"],
    ["the late 5th century BC", "BC04 END"],
    ["the 18th and 19th centuries", "17", "18"],
    ["in the twenty-first century", "20"],
  ],
  counterExamples: ["She scored her third and fourth goals."],
};

const centuryMention = (found: FoundWords, number: number, era: string | undefined, group?: string) =>
  mention(
    found,
    {
      kind: "value",
      type: "DATE",
      value: `${era === undefined ? "" : "BC"}${String(number - 1).padStart(2, "0")}`,
    },
    group,
  );
