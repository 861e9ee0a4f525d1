import type { DateReading, Pick } from "../mention.ts";
import { pattern } from "../pattern.ts";
import { mention, textAfter, textBefore } from "../recogniser.ts";
import type { FoundWords, Recogniser } from "../recogniser.ts";
import { DASH, MONTH, MONTH_NAME, YEAR, monthOf } from "../vocabulary.ts";
import { RARE_YEAR, yearAfter } from "./calendar-dates.ts";

/** "February 2022", "April, 1923", "May of that year". */
export const monthsWithYear: Recogniser = {
  name: "month and year",
  pattern: pattern(
    `(?<month>${MONTH})(?:${DASH}(?=\\d{4}))?(?:,? (?:of |in )?(?:the year )?(?<year>${YEAR})| ?(?<shortYear>['’]\\d{2})| (?:of )?(?:the )?(?<relative>(?:that|this|last|next|same|previous|following) (?:same )?year)|${RARE_YEAR})`,
  ),
  read(found) {
    const { month, year } = found.groups;
    if (month === month?.toLowerCase() && AMBIGUOUS.test(month ?? "") && year === undefined) return undefined;
    return [mention(found, { kind: "date", ...yearAfter(found), month: monthOf(month) })];
  },
  examples: [
    ["in February 2022", "2022-02"],
    ["by April, 1923", "1923-04"],
    ["in February of 1951", "1951-02"],
    ["in Sept. 2011", "2011-09"],
    ["in May of last year", "2013-05"],
    ["since august 2013", "2013-08"],
    ["in March 44 BC", "BC0044-03"],
    ["The abbey was founded in May 529.", "0529-05"],
    ["In May 529 people came.", "2014-05"],
    ["In 1951 it began, and in October of that year it ended.", "1951", "1951-10"],
  ],
  counterExamples: [],
};

/** "March–May 2014", "June/July": the first of two months; the second is read like any other. */
export const firstMonths: Recogniser = {
  name: "first of two months",
  pattern: pattern(`(?<month>${MONTH})(?=(?: ?${DASH} ?|/)(?<second>${MONTH})(?![\\p{L}\\p{N}]))`),
  read(found) {
    const { month = "", second = "" } = found.groups;
    if (![month, second].every((name) => /^\p{Lu}/u.test(name))) return undefined;
    return [mention(found, { kind: "date", month: monthOf(month) })];
  },
  examples: [
    ["in March–May 2014", "2014-03", "2014-05"],
    ["in Sept-Nov 2013", "2013-09", "2013-11"],
    ["in November–January 2014", "2013-11", "2014-01"],
    ["the June/July issue", "2014-06", "2014-07"],
    ["open April–May", "2014-04", "2014-05"],
  ],
  counterExamples: ["he may-march", "a March-like day"],
};

/** Names of months that are words or names of people as well. */
const AMBIGUOUS = /^(?:may|march|mar|april|june|august|jan|dec|sept?|sep|oct|jun)\b/i;

/** "in May", "last September", "the March elections". */
export const bareMonths: Recogniser = {
  name: "month alone",
  pattern: pattern(
    `(?:(?:the )?(?<pick>last|this|this past|next|this coming|following|previous|preceding) )?(?<month>${MONTH_NAME}|(?:jan|feb|apr|aug|sept|oct|nov|dec)\\.)`,
  ),
  read(found) {
    const { month, pick } = found.groups;
    if (month === undefined || !isMonth(found, month)) return undefined;
    const reading: DateReading = { kind: "date", month: monthOf(month), ...pickedAs(pick) };
    return [mention(found, reading, pick === undefined ? "month" : undefined)];
  },
  examples: [
    ["It fell in February.", "2014-02"],
    ["since last September", "2013-09"],
    ["next March", "2015-03"],
    ["In 1911 it was drawn and the following May built.", "1911", "1912-05"],
    ["this April", "2014-04"],
    ["the December elections", "2013-12"],
    ["It began with a March operation.", "2014-03"],
  ],
  counterExamples: [
    "Theresa May resigned.",
    "You may go; march on!",
    "the March on Washington",
    "April Jones and June Smith met.",
    "May I ask?",
    "an august body",
  ],
};

/** The first of two months. */
const AFTER_MONTH = new RegExp(`(?<!\\p{L})${MONTH}(?: ?${DASH} ?|/)$`, "iu");

function isMonth(found: FoundWords, month: string): boolean {
  if (found.groups["pick"] !== undefined) return !/^(?:may|march|august)$/.test(month);
  if (!/^\p{Lu}/u.test(month)) return false;
  const [before, after] = [textBefore(found), textAfter(found)];
  if (AFTER_MONTH.test(before)) return true;
  // "a March operation"
  if (/\ban? $/u.test(before) && /^ \p{Ll}{3}/u.test(after)) return true;
  const isAsked =
    /\b(?:in|since|until|till|of|during|by|from|to|through|throughout|before|after|between|around|for|early|late|mid|every|each|the|and|or|about|as|late in|early in)[- ]$/iu;
  if (!AMBIGUOUS.test(month)) return !/\p{Lu}\p{Ll}+ $/u.test(before) || isAsked.test(before);
  if (/^ (?:on|of|for) \p{Lu}/u.test(after) && !/\b(?:in|since|until|by) $/iu.test(before)) return false;
  if (
    /\b(?:in|since|until|till|during|throughout|early|late|mid|late in|early in|end of|beginning of|start of|middle of|month of)[- ]$/iu.test(
      before,
    )
  )
    return true;
  return isAsked.test(before) && !/^ \p{Lu}/u.test(after) && !/^['’]s\b/u.test(after);
}

/** "last May" is picked from the article's date, "the following May" from what was told. */
export const pickedAs = (word: string | undefined): { pick: Pick | undefined; pickFrom?: "text" } => ({
  pick: pickOf(word),
  ...(/^(?:following|pre)/i.test(word ?? "") ? { pickFrom: "text" } : {}),
});

/** How "last", "this" and "next" choose among the same days of many years. */
export function pickOf(word: string | undefined): Pick | undefined {
  if (word === undefined) return undefined;
  if (/^(?:last|past|previous|preceding|this past)$/i.test(word)) return "last";
  return /^(?:next|coming|this coming|following)$/i.test(word) ? "next" : "this";
}
