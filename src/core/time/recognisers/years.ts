import type { Mention } from "../mention.ts";
import { pattern } from "../pattern.ts";
import { mention, textAfter, textBefore } from "../recogniser.ts";
import type { FoundWords, Recogniser } from "../recogniser.ts";
import { BEFORE_CHRIST, DASH, YEAR_WITH_ERA, fullYear, yearOf } from "../vocabulary.ts";

/** "342–336 BC", "from 342 to 336 BC", "326 and 325 BC": the era is said once. */
export const yearRangesBeforeChrist: Recogniser = {
  name: "years before Christ",
  pattern: pattern(`(?<from>\\d{1,4})(?: ?${DASH} ?| (?:to|and|or|until) )(?<to>\\d{1,4} ?${BEFORE_CHRIST})`),
  read(found) {
    const [from, to] = [yearOf(`${found.groups["from"]} BC`), yearOf(found.groups["to"])];
    if (from === undefined || to === undefined || from > to) return undefined;
    return [
      mention(found, { kind: "date", year: from }, "from"),
      mention(found, { kind: "date", year: to }, "to"),
    ];
  },
  examples: [
    ["the reign (342–336 BC)", "BC0342", "BC0336"],
    ["in 326 and 325 BCE", "BC0326", "BC0325"],
  ],
  counterExamples: [],
};

/** "44 BC", "AD 14", "622 CE". */
export const yearsWithEra: Recogniser = {
  name: "year with era",
  pattern: pattern(YEAR_WITH_ERA),
  read(found) {
    const year = yearOf(found.words);
    return year === undefined ? undefined : [mention(found, { kind: "date", year })];
  },
  examples: [
    ["in 44 BC", "BC0044"],
    ["AD 14", "0014"],
    ["by 622 CE", "0622"],
    ["about 500 B.C.", "BC0500 APPROX"],
  ],
  counterExamples: ["a 30 ad break", "0 BC"],
};

/** "1957–58", "1957–1963", "2019/20", "from 1914 to 18". */
export const yearRanges: Recogniser = {
  name: "two years",
  pattern: pattern(`(?<from>1\\d{3}|20\\d{2})(?:(?: ?${DASH} ?|/)(?<to>\\d{4}|\\d{2}))(?!${DASH}\\d)`),
  read(found) {
    const { from = "", to = "" } = found.groups;
    const [first, second] = [Number(from), Number(to.length === 4 ? to : from.slice(0, 2) + to)];
    if (isCount(found)) return [];
    if (second <= first || second > 2199) return undefined;
    return [year(found, first, "from"), year(found, second, "to")];
  },
  examples: [
    ["in 1957–58", "1957", "1958"],
    ["the war (1939-1945)", "1939", "1945"],
    ["the 2019/20 season", "2019", "2020"],
  ],
  counterExamples: ["pages 1957–1963", "1500–1900 men"],
};

/** A year that four digits say, where nothing around them says that they count something. */
export const bareYears: Recogniser = {
  name: "year alone",
  pattern: pattern(`(?:fy ?)?(?<year>1\\d{3}|20\\d{2}|21\\d{2})(?![.,:]\\d|%)`),
  read(found) {
    const value = Number(found.groups["year"]);
    if (isCount(found) || isTitle(found) || (value > LAST_NAMED_YEAR && !isAskedWhen(found)))
      return undefined;
    return [year(found, value)];
  },
  examples: [
    ["invading Georgia in 2008", "2008"],
    ["At the 2008 Bucharest Summit", "2008"],
    ["between 2019 and 2021", "2019", "2021"],
    ["around 1450", "1450 APPROX"],
    ["1847 was a bad year", "1847"],
    ["between the 1848 and 1870 revolutions", "1848", "1870"],
    ["in the 2008 in-house report", "2008"],
    ["2001: The bridge is opened.", "2001"],
    ["The 2008 Summit began.", "2008"],
    ["in FY2013", "2013"],
    ["by 2050", "2050"],
  ],
  counterExamples: [
    "about 1500 men and 1200 horses",
    "page 1984",
    "No. 1999",
    "1984 people",
    "1800 km",
    "the novel “1984”",
    "Boeing 2707",
    "1600 Pennsylvania Avenue",
    "room 2012",
    "-1999",
    "Runner 2049 came out",
    "ISBN 1984, iOS 2014 and Agenda 2030",
    "1500 of them",
    "between 1500 and 2000 people",
    "She drove a Peugeot 2008 to work.",
    "It weighs 1110\u00a0kg.",
    "We watched 2001: A Space Odyssey.",
    "It was posted there (The 1709 Blog).",
    "She ran the 1500 in record time.",
  ],
};

/** "since ’68": two digits are a year after an apostrophe and a word that asks when. */
export const clippedYears: Recogniser = {
  name: "year of two digits",
  pattern: pattern(
    `(?<=\\b(?:in|since|until|till|of|by|before|after|during|from|to|early|late) )['’‘](?<digits>\\d{2})(?!['’‘s\\d]|[.,:]\\d)`,
  ),
  read(found) {
    return [year(found, fullYear(Number(found.groups["digits"])))];
  },
  examples: [
    ["the lowest since ’82", "1982"],
    ["from '64 on", "1964"],
    ["in ’14", "2014"],
  ],
  counterExamples: ["6’14 tall", "the ’82", "of ’12’ or so"],
};

/** "in 340", "by 79": three digits are a year only after a word that asks when, in a text that has years with eras. */
export const shortYears: Recogniser = {
  name: "year of three digits",
  pattern: pattern(`(?<=\\b(?:in|by|since|until|of|from|early|late) )\\d{3}(?![.,:]\\d|%)`),
  read(found) {
    if (isCount(found) || /^ \p{Ll}/u.test(textAfter(found)) || !ERA.test(found.text)) return undefined;
    const written = yearOf(BEFORE.test(found.text) ? `${found.words} BC` : found.words);
    return written === undefined ? undefined : [mention(found, { kind: "date", year: written })];
  },
  examples: [["In 342 BC he left; in 340, he returned.", "BC0342", "BC0340"]],
  counterExamples: ["in 340 cases", "It rose by 120, then by 300."],
};

const ERA = /\d ?(?:BCE?|B\.C\.|CE|AD)(?![\p{L}\p{N}])|\bAD \d/u;
const BEFORE = /\d ?(?:BCE?|B\.C\.)(?![\p{L}\p{N}])/u;

const year = (found: FoundWords, value: number, group?: string): Mention =>
  mention(found, { kind: "date", year: value }, group);

/** Words after which a number is the name of something. */
const NUMBERED =
  /(?:\b(?:no|nos|numbers?|page|pages|pp?|room|flight|route|highway|chapter|section|article|line|boeing|airbus|windows|model|code|box|suite|form|bus|isbn|issn|ios|agenda|dial|channel|unit|lot|asteroid|psalm|resolution|directive|law|apollo|area|platform|iso|rfc|fig|figure|table|exactly|totalling|totaling|nearly|almost|some|only|over|than|least|most|another|additional|further|over a|film|movie|novel|album|song|kills?|killed|lost)[. ] ?|[-−+×x*/=.,#№§]|[\p{L}]-)$/iu;
/** What is counted or measured. */
const COUNTED =
  /^(?:[- ](?:(?:(?:\p{Ll}|-)+ )?(?:men|women|people|inhabitants|residents|citizens|visitors|passengers|civilians|of (?:them|us|those|these|whom|which)|persons|children|soldiers|troops|deaths|dead|wounded|casualties|prisoners|victims|horses|ships|aircraft|planes|tanks|vehicles|cars|guns|houses|homes|jobs|workers|employees|students|members|delegates|votes|seats|pages|words|copies|units|islands|villages|hectares|acres|km|kilomet(?:er|re)s?|m|met(?:er|re)s?|cm|mm|miles?|feet|ft|foot|yards?|kg|kilos?|kilograms?|g|grams?|tons?|tonnes?|lbs?|pounds?|dollars?|euros?|francs?|yen|rubles?|roubles?|percent|per cent|points?|degrees?|times|years?|months|weeks|days|hours|minutes|seconds|watts?|volts?|hp|mph|kmh|rpm|calories|litres?|liters?|gallons?|barrels?|cases|others|more|additional|miles|million|billion|thousand|hours)\b|(?:\p{Lu}\p{Ll}+ ){1,2}(?:Avenue|Street|Road|Boulevard|Drive|Lane)\b)|[%°$€£])/u;

/** Later years are seldom named in passing: a number beyond is a year only after a word that asks when. */
const LAST_NAMED_YEAR = 2035;

const isAskedWhen = (found: FoundWords): boolean =>
  ASKED_WHEN.test(textBefore(found, 24)) || /\b(?:the year|and|to|or) $/iu.test(textBefore(found, 24));

const ASKED_WHEN =
  /\b(?:in|since|until|till|during|by|of|from|before|after|throughout|between|early|late|mid|summer|winter|spring|autumn)[- ]$/iu;

function isCount(found: FoundWords): boolean {
  const before = textBefore(found, 24).replace(/\s/gu, " ");
  const after = textAfter(found).replace(/\s/gu, " ");
  if (isDistance(before, after) || isModel(before, after)) return true;
  if (NUMBERED.test(before) && !/(?:\p{Ll}-|\d[-/])$/u.test(before)) return true;
  // "between 1500 and 2000 people": what the second counts, the first counts too.
  const counts = COUNTED.test(after) || COUNTED.test(after.replace(ANOTHER, ""));
  return counts && !(ASKED_WHEN.test(before) && /^ (?:\p{Ll}+ )?(?:seats|votes|delegates)/u.test(after));
}

const ANOTHER = /^(?: (?:and|to|or) | ?[-–] ?)[12]\d{3}(?!\d)/u;

/** "She ran the 1500 in four minutes": a year has no article of its own, only what it stands before has. */
const isDistance = (before: string, after: string): boolean =>
  /\bthe $/iu.test(before) &&
  /^(?:$|[.;:!?)]|,(?! \d)| (?:in|with|at|as|on|for|from|against|when|after|before|by)(?![\p{L}-]))/u.test(
    after,
  );

/** "a Peugeot 2008": the name of a thing that one has or makes. */
const isModel = (before: string, after: string): boolean =>
  /\b(?:an?|another|his|her|its|my|our|their|your) \p{Lu}[\p{L}-]+ $/u.test(before) &&
  /^(?:$|[.,;:!?)]| (?:\p{Ll}{1,4}|with|from)\b)/u.test(after);

/** A number in quotation marks by itself, or that begins a title or stands within a name. */
const isTitle = (found: FoundWords): boolean =>
  (/["“‘'«_*]$/u.test(textBefore(found, 1)) && /^["”’'»_*]/u.test(textAfter(found, 1))) ||
  opensTitle(textBefore(found), textAfter(found)) ||
  isWithinName(textBefore(found), textAfter(found));

/** "We watched 2001: A Space Odyssey": not at the beginning of a line, where a list of dates has it. */
const opensTitle = (before: string, after: string): boolean =>
  /\p{L},? $/u.test(before) && !ASKED_WHEN.test(before) && /^: \p{Lu}/u.test(after);

/** "(The 1709 Blog)", "in The 1619 Project": the article's capital within a sentence begins a name. */
const isWithinName = (before: string, after: string): boolean =>
  /(?:\(|\p{Ll},? )The $/u.test(before) && /^ \p{Lu}\p{L}+/u.test(after);
