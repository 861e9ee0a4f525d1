import { addDays } from "../calendar.ts";
import type { FullDate } from "../calendar.ts";
import type { DateReading } from "../mention.ts";
import type { YearPart } from "../year-part.ts";
import { pattern } from "../pattern.ts";
import { mention, textAfter, textBefore } from "../recogniser.ts";
import type { FoundWords, Recogniser } from "../recogniser.ts";
import { DASH, SEASON, YEAR } from "../vocabulary.ts";
import { yearAfter } from "./calendar-dates.ts";
import { pickedAs, pickOf } from "./months.ts";

const RELATIVE_YEAR = "(?<relative>(?:that|this|last|next|same|previous|following) (?:same )?year)";

const SEASON_CODES: Readonly<Record<string, YearPart>> = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
};

/** "spring 2014", "the summer of 1927", "last winter", "in the autumn". */
export const seasons: Recogniser = {
  name: "seasons",
  pattern: pattern(
    `(?:(?<pick>last|this|this past|next|this coming|(?:the )?(?:following|previous|preceding)) )?(?:the )?(?<season>${SEASON})(?:,? (?:of |in )?(?<year>${YEAR})(?:[-–/]\\d{2}(?:\\d{2})?)?| (?:of )?(?<shortYear>['’]\\d{2})(?!['’s\\d])| (?:of )?(?:the )?${RELATIVE_YEAR})?`,
  ),
  read(found) {
    const { season = "", pick, year, shortYear, relative } = found.groups;
    const isDated =
      year !== undefined || shortYear !== undefined || relative !== undefined || pick !== undefined;
    // "It could fall in 2031": without an article, the verb is meant.
    if (
      /^fall,? in/.test(found.words) &&
      !/(?:in|since|until|by|early|late|mid)[- ]$/iu.test(textBefore(found))
    )
      return undefined;
    if (!isDated && !namesSeason(found, season)) return undefined;
    const part = SEASON_CODES[season.toLowerCase()];
    const reading: DateReading = {
      kind: "date",
      ...yearAfter(found),
      part,
      ...pickedAs(pick?.replace(/^the\s/i, "")),
    };
    return [mention(found, reading)];
  },
  examples: [
    ["in spring 2014", "2014-SP"],
    ["in the summer of 1927", "1927-SU"],
    ["the fall of 1989", "1989-FA"],
    ["It could fall in 2031.", "2031"],
    ["last winter", "2013-WI"],
    ["the summer of ’69", "1969-SU"],
    ["He fell in May 1927. The following spring he rode again.", "1927-05", "1928-SP"],
    ["In 1930 it closed; the previous summer it had not.", "1930", "1929-SU"],
    ["during the autumn of 321 BC", "BC0321-FA"],
    ["Spring–Summer 2014", "2014-SP", "2014-SU"],
    ["spring and summer 2014", "2014-SP", "2014-SU"],
  ],
  counterExamples: [
    "the fall of Saigon",
    "prices fall and springs break",
    "a Spring clip",
    "Donna Summer sang",
  ],
};

/** The first of two seasons. */
const BEFORE_SEASON = new RegExp(`^(?: ?${DASH} ?|/| and (?:the )?)${SEASON}(?!\\p{L})`, "iu");

/** "fall" and "spring" are other things as well, and "Summer" is a name: without a year, the words around decide. */
function namesSeason(found: FoundWords, season: string): boolean {
  if (BEFORE_SEASON.test(textAfter(found))) return true;
  const before = textBefore(found);
  const hasArticle = /^the /i.test(found.words);
  if (/^fall$/i.test(season)) return hasArticle && !/^ (?:of|in|from)\b/iu.test(textAfter(found));
  if (
    /\b(?:in|during|over|by|since|until|throughout|that|same|early|late|mid|every|each)[- ]$/iu.test(before)
  )
    return true;
  return (
    /^(?:summer|winter|autumn)$/.test(season) &&
    (hasArticle || /\b(?:the|their|its) (?:\p{L}+ )?$/iu.test(before))
  );
}

const ORDINAL_NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  final: 4,
};

/** "the first quarter of 2014", "Q1 2014", "third-quarter". */
export const quarters: Recogniser = {
  name: "quarters",
  pattern: pattern(
    `(?:(?<yearFirst>[12]\\d{3}) ?[-/]? ?(?=q[1-4]))?(?:the )?(?:(?<pick>last|this|next) year['’]s )?(?:q(?<digit>[1-4])|(?<word>first|second|third|fourth|final)[- ]quarter)(?:(?:,? (?:of |in )?(?:the (?:fiscal )?year |fiscal )?| ?[-/]? ?)(?<year>${YEAR})| (?:of )?(?:the )?${RELATIVE_YEAR})?(?!-?final)`,
  ),
  read(found) {
    const { digit, word = "", pick, year, yearFirst, relative } = found.groups;
    // "the second quarter of the century" is part of something else.
    if (year === undefined && relative === undefined && /^ of\b/iu.test(textAfter(found))) return undefined;
    const number = digit === undefined ? (ORDINAL_NUMBERS[word.toLowerCase()] ?? 0) : Number(digit);
    const part = ([undefined, "Q1", "Q2", "Q3", "Q4"] as const)[number];
    const writtenFirst = yearFirst === undefined ? {} : { year: Number(yearFirst) };
    return [
      mention(found, { kind: "date", ...yearAfter(found), ...writtenFirst, part, ...yearOfPick(pick) }),
    ];
  },
  examples: [
    ["in the first quarter of 2014", "2014-Q1"],
    ["Sales fell in 2025Q1 and 2025-Q2.", "2025-Q1", "2025-Q2"],
    ["Q3 2013 results", "2013-Q3"],
    ["in the third quarter of last year", "2013-Q3"],
    ["first-quarter 2009 sales", "2009-Q1"],
  ],
  counterExamples: ["the Latin Quarter", "a quarter of them", "the second quarter of the match"],
};

/** "the first half of 2014", "H1 2014". */
export const halves: Recogniser = {
  name: "halves",
  pattern: pattern(
    `(?:the )?(?:h(?<digit>[12])|(?<word>first|second|latter) half)(?:(?:,? (?:of |in )?(?:the year )?| ?[-/]? ?)(?<year>${YEAR})| of (?:the )?${RELATIVE_YEAR})`,
  ),
  read(found) {
    const { digit, word = "" } = found.groups;
    const part = digit === "1" || /^first$/i.test(word) ? "H1" : "H2";
    return [mention(found, { kind: "date", ...yearAfter(found), part })];
  },
  examples: [
    ["in the first half of 2014", "2014-H1"],
    ["H2 2013", "2013-H2"],
    ["the second half of this year", "2014-H2"],
  ],
  counterExamples: ["the first half of the match"],
};

function yearOfPick(pick: string | undefined): Partial<DateReading> {
  if (pick === undefined) return {};
  const amount = { last: -1, this: 0, next: 1 }[pickOf(pick) ?? "this"];
  return { yearShift: { amount, from: "anchor" } };
}

/** "Christmas 1908", "New Year's Eve": feasts with a fixed day. */
export const feasts: Recogniser = {
  name: "feasts",
  pattern: pattern(
    `(?<feast>christmas(?: day| eve)?|new year['’]s (?:day|eve)|boxing day|halloween|valentine['’]s day|all saints['’] day|st\\.? patrick['’]s day)(?:,? (?:of |in )?(?<year>${YEAR})| (?:of )?(?:the )?${RELATIVE_YEAR})?`,
  ),
  read(found) {
    const feast = FEAST_DAYS.find(([name]) => name.test(found.groups["feast"] ?? ""));
    if (feast === undefined) return undefined;
    const [, month, day] = feast;
    return [mention(found, { kind: "date", ...yearAfter(found), month, day })];
  },
  examples: [
    ["by Christmas 1908", "1908-12-25"],
    ["on New Year’s Eve 1999", "1999-12-31"],
  ],
  counterExamples: [],
};

/** "Easter 2014", "Good Friday 1998": feasts that move with the moon, where the year is said. */
export const movingFeasts: Recogniser = {
  name: "moving feasts",
  pattern: pattern(
    `(?<feast>easter(?: (?:sunday|monday))?|good friday|whit sunday|pentecost)(?:,? (?:of |in )?)(?<year>[12]\\d{3})`,
  ),
  read(found) {
    const feast = found.groups["feast"]?.toLowerCase() ?? "";
    const year = Number(found.groups["year"]);
    // Before the Gregorian calendar, Easter was reckoned in another way.
    if (year < 1583) return undefined;
    const days = feast.endsWith("monday")
      ? 1
      : feast === "good friday"
        ? -2
        : /^(?:whit|pent)/.test(feast)
          ? 49
          : 0;
    return [mention(found, { kind: "date", ...addDays(easterOf(year), days) })];
  },
  examples: [
    ["at Easter 2014", "2014-04-20"],
    ["on Good Friday 1998", "1998-04-10"],
    ["on Easter Monday, 1916", "1916-04-24"],
  ],
  counterExamples: ["Easter Island", "an Easter egg"],
};

/** Easter Sunday of the Western churches, by the anonymous Gregorian algorithm (Meeus 1991, ch. 8). */
function easterOf(year: number): FullDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const century = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - century + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const sum = h + l - 7 * m + 90;
  const month = Math.floor(sum / 25);
  return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 };
}

const FEAST_DAYS: readonly (readonly [name: RegExp, month: number, day: number])[] = [
  [/christmas eve/i, 12, 24],
  [/christmas/i, 12, 25],
  [/eve$/i, 12, 31],
  [/^new/i, 1, 1],
  [/boxing/i, 12, 26],
  [/halloween/i, 10, 31],
  [/valentine/i, 2, 14],
  [/saints/i, 11, 1],
  [/patrick/i, 3, 17],
];
