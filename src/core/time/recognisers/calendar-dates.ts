import { isPossible } from "../calendar.ts";
import type { DateReading, Mention } from "../mention.ts";
import { pattern } from "../pattern.ts";
import { mention, textBefore } from "../recogniser.ts";
import type { FoundWords, Recogniser } from "../recogniser.ts";
import {
  DASH,
  DAY,
  MONTH,
  MONTH_SHORT,
  ORDINAL_DAY,
  WEEKDAY_BEFORE_DATE,
  YEAR,
  fullYear,
  monthOf,
  ordinalOf,
  yearOf,
} from "../vocabulary.ts";

/** "that year", "last year", "this year" after a date. */
const RELATIVE_YEAR =
  "(?:,? (?:of )?(?:the )?(?<relative>(?:that|this|last|next|same|previous|following) (?:same )?year))";
/** "1648/9": the year as it was counted from March, and as we count it. */
const DUAL = "(?:/(?<dual>\\d{1,2})(?![\\d/]))?";
/** What follows a number that is no count: the end of a clause, or a word that goes on with it. */
const CLAUSE_GOES_ON =
  '(?=[;:!?)\\]”’"]|[.,](?!\\d)|\\s*$| (?:in|at|near|by|with|after|before|when|where|while|because|and|but|the|he|she|it|they|we)(?![\\p{L}\\p{N}]))';
/** Years that only a month before them makes certain: of three digits, and after 2999. */
export const RARE_YEAR = ` (?<rareYear>[1-9]\\d{2}|[3-9]\\d{3})${CLAUSE_GOES_ON}`;
/** Years of two digits that are no day of a month: "3 Feb 98". */
const CLIPPED_YEAR = ` (?<clippedYear>3[2-9]|[4-9]\\d)${CLAUSE_GOES_ON}`;
const YEAR_AFTER = `(?:(?:,? (?:of |in )?(?:the year )?|-(?=\\d{4}))(?<year>${YEAR})${DUAL}|,? (?<shortYear>['’]\\d{2})|${RELATIVE_YEAR}|${RARE_YEAR}|${CLIPPED_YEAR})?`;
const BETWEEN_DAYS = `(?: ?${DASH} ?| ?/ ?| (?:to|and|or|until|through) )`;

/** "May 3–5, 2014", "October 6 and 7": two days of one month. */
export const monthDayRanges: Recogniser = {
  name: "month with two days",
  pattern: pattern(
    `(?<from>(?<month>${MONTH}) (?<first>${DAY}))${BETWEEN_DAYS}(?<to>(?<second>${DAY})(?! ${MONTH})${YEAR_AFTER})`,
  ),
  read: (found) => readRange(found),
  examples: [
    ["May 3–5, 2014", "2014-05-03", "2014-05-05"],
    ["on October 6 and 7, 1913", "1913-10-06", "1913-10-07"],
  ],
  counterExamples: [],
};

/** "3–5 May 2014", "the 6th and 7th of February": two days of one month. */
export const dayMonthRanges: Recogniser = {
  name: "two days with month",
  pattern: pattern(
    `(?<from>(?<first>${DAY}))${BETWEEN_DAYS}(?<to>(?<second>${DAY})(?: of)? (?<month>${MONTH})${YEAR_AFTER})`,
  ),
  read: (found) => readRange(found),
  examples: [
    ["3–5 May 2014", "2014-05-03", "2014-05-05"],
    ["between 8 and 9 February 1923", "1923-02-08", "1923-02-09"],
  ],
  counterExamples: [],
};

/** "12 May 2014", "the 4th of July, 1776", "Monday, 12 May". */
export const dayMonthDates: Recogniser = {
  name: "day and month",
  pattern: pattern(
    `${WEEKDAY_BEFORE_DATE}?(?<!${MONTH} )(?<day>${DAY}|(?<=the )${ORDINAL_DAY}(?= of ))(?:-| of | )(?<month>${MONTH})(?!['’]s )${YEAR_AFTER}`,
  ),
  read: (found) => readDate(found),
  examples: [
    ["on 12 May 2014", "2014-05-12"],
    ["the 4th of July, 1776", "1776-07-04"],
    ["the fifth of November 1605", "1605-11-05"],
    ["12-May-2014", "2014-05-12"],
    ["Monday, 12 May 2014", "2014-05-12"],
    ["on 15 March 44 BC", "BC0044-03-15"],
    ["on 12 May", "2014-05-12"],
    ["(March 19-April 30, 2003)", "2003-03-19", "2003-04-30"],
    ["on 24 October of that year", "XXXX-10-24"],
    ["He was crowned on 25 December 800 in Rome.", "0800-12-25"],
    ["It is due on 31 December 9999.", "9999-12-31"],
    ["on 3 Feb 98 in York", "1998-02-03"],
    ["On 30 January 1648/9 the king died.", "1649-01-30"],
    ["On 12 May 800 people came.", "2014-05-12"],
    ["On 12 May 98 were hurt.", "2014-05-12"],
  ],
  counterExamples: ["30 February 2026", "31 April 2014", "5 may be enough", "2 march on"],
};

/** "May 12, 2014", "Feb. 3rd", "Monday, May the 12th". */
export const monthDayDates: Recogniser = {
  name: "month and day",
  pattern: pattern(
    `${WEEKDAY_BEFORE_DATE}?(?<month>${MONTH}) (?:the )?(?<day>${DAY}|(?<=the )${ORDINAL_DAY})(?![:%])${YEAR_AFTER}`,
  ),
  read: (found) => readDate(found),
  examples: [
    ["on May 12, 2014", "2014-05-12"],
    ["on Feb. 3rd, 2011", "2011-02-03"],
    ["Thursday, September 11, 2001,", "2001-09-11"],
    ["on April 3", "2014-04-03"],
    ["August 12 of last year", "2013-08-12"],
  ],
  counterExamples: ["Feb. 30, 2014", "we may 12 times", "march 10 miles"],
};

/** "19-Nov-12", "29Mar2017": day, month by its name and year without spaces. */
export const closeDates: Recogniser = {
  name: "day, month and year written close",
  pattern: pattern(
    `(?<day>[12]\\d|3[01]|0?[1-9])(?<mark>[-/.]?)(?<month>${MONTH_SHORT})\\k<mark>(?<year>[12]\\d{3}|(?<=[-/.])\\d{2})(?![-/.:]\\w)`,
  ),
  read(found) {
    const { day, month, year = "" } = found.groups;
    const [dayNumber, monthNumber] = [Number(day), monthOf(month) ?? 0];
    const yearNumber = year.length === 2 ? fullYear(Number(year)) : Number(year);
    if (!isPossible(monthNumber, dayNumber, yearNumber)) return [];
    return [mention(found, { kind: "date", year: yearNumber, month: monthNumber, day: dayNumber })];
  },
  examples: [
    ["signed 19-Nov-12 in York", "2012-11-19"],
    ["taken 29Mar2017 in York", "2017-03-29"],
    ["on 7/Jun/1998", "1998-06-07"],
    ["since 05.May.2011", "2011-05-05"],
  ],
  counterExamples: ["on 31-Nov-12", "the 29Mar cable"],
};

function readDate(found: FoundWords): Mention[] | undefined {
  const { day, month } = found.groups;
  const monthNumber = monthOf(month);
  if (day === undefined || monthNumber === undefined || !isName(found, month)) return undefined;
  const reading: DateReading = { kind: "date", ...yearAfter(found), month: monthNumber, day: ordinalOf(day) };
  // A day that the calendar does not have is claimed, so that its parts are not read as a date.
  return isPossible(monthNumber, ordinalOf(day), reading.year) ? [mention(found, reading)] : [];
}

function readRange(found: FoundWords): Mention[] | undefined {
  const { first, second, month, year } = found.groups;
  const monthNumber = monthOf(month);
  if (first === undefined || second === undefined || monthNumber === undefined || !isName(found, month))
    return undefined;
  const [from, to] = [ordinalOf(first), ordinalOf(second)];
  if (from >= to || !isPossible(monthNumber, to, yearOf(year))) return undefined;
  const shared = { kind: "date", ...yearAfter(found), month: monthNumber } as const;
  return [mention(found, { ...shared, day: from }, "from"), mention(found, { ...shared, day: to }, "to")];
}

/** The year that follows a month: written, shortened ('14) or relative ("of that year"). */
export function yearAfter(found: FoundWords): Pick<DateReading, "year" | "yearShift"> {
  const { year, dual, shortYear, relative, rareYear, clippedYear } = found.groups;
  if (year !== undefined) return { year: newStyle(yearOf(year), dual) };
  if (rareYear !== undefined) return { year: Number(rareYear) };
  if (clippedYear !== undefined) return { year: fullYear(Number(clippedYear)) };
  if (shortYear !== undefined) return { year: fullYear(Number(shortYear.slice(1))) };
  if (relative === undefined) return {};
  const word = relative.toLowerCase();
  if (/^(?:that|same)/.test(word)) return { yearShift: { amount: 0, from: "text" } };
  if (word.startsWith("this")) return { yearShift: { amount: 0, from: "anchor" } };
  if (word.startsWith("last")) return { yearShift: { amount: -1, from: "anchor" } };
  if (word.startsWith("next")) return { yearShift: { amount: 1, from: "anchor" } };
  return { yearShift: { amount: word.startsWith("previous") ? -1 : 1, from: "text" } };
}

/** England and its colonies began the year in March until 1752. */
const LAST_DUAL_YEAR = 1752;

/** The second year of "1648/9", where it is the next one; else the first. */
function newStyle(year: number | undefined, dual: string | undefined): number | undefined {
  if (year === undefined || dual === undefined || year > LAST_DUAL_YEAR) return year;
  return String(year + 1).endsWith(dual) ? year + 1 : year;
}

/** "may 12" and "march 10" in small letters are verbs unless a year follows. */
function isName(found: FoundWords, month = ""): boolean {
  if (found.groups["year"] !== undefined || /^\p{Lu}/u.test(month)) return true;
  return (
    !/^(?:may|mar|march|jan|jun|dec|sept?|oct)$/.test(month) || /\b(?:on|since|by) $/.test(textBefore(found))
  );
}
