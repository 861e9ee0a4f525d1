import { isPossible } from "../calendar.ts";
import type { Mention } from "../mention.ts";
import { pattern } from "../pattern.ts";
import { mention, textBefore } from "../recogniser.ts";
import type { FoundWords, Recogniser } from "../recogniser.ts";
import { clockValue, dateValue } from "../timex-value.ts";

/** "2014-05-12", with or without a time. */
export const isoDates: Recogniser = {
  name: "ISO dates",
  pattern: pattern(
    "(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?:(?:T| )(?<hour>\\d{2}):(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(?:z|[+-]\\d{2}:?\\d{2})?)?",
  ),
  read(found) {
    const date = possibleDate(found);
    if (date === undefined) return [];
    const [hour, minute] = [Number(found.groups["hour"]), Number(found.groups["minute"])];
    if (Number.isNaN(hour) || hour > 24 || minute > 59) return [mention(found, { kind: "date", ...date })];
    const value = dateValue(date) + clockValue(hour, minute);
    return [mention(found, { kind: "value", type: "TIME", value })];
  },
  examples: [
    ["filed on 2014-05-12", "2014-05-12"],
    ["filed on 2014/05/12", "2014-05-12"],
    ["at 2014-05-12T17:00:30Z", "2014-05-12T17:00"],
  ],
  counterExamples: ["2026-02-30", "2026-13-01", "part 12014-05-123"],
};

/** "2018.1.5": year, month and day with dots, where a word before it asks when; else it is a version. */
export const dottedDates: Recogniser = {
  name: "dates with dots, year first",
  pattern: pattern(
    "(?<=\\b(?:on|dated|since|until|till|by|before|after|of|from) )(?<year>[12]\\d{3})\\.(?<month>\\d{1,2})\\.(?<day>\\d{1,2})(?!\\.?\\d)",
  ),
  read(found) {
    const date = possibleDate(found);
    return date === undefined ? undefined : [mention(found, { kind: "date", ...date })];
  },
  examples: [["It was filed on 2018.1.5 in York.", "2018-01-05"]],
  counterExamples: ["GoLand 2018.1.5 is out", "on 2018.14.5"],
};

/** "2014-05": a month where it cannot be the end of a range of years ("2009-10"). */
export const isoMonths: Recogniser = {
  name: "ISO months",
  pattern: pattern("(?<year>[12]\\d{3})-(?<month>0[1-9]|1[0-2])(?![-/.,:][\\p{L}\\d])"),
  read(found) {
    const [year, month] = [Number(found.groups["year"]), Number(found.groups["month"])];
    if (month > year % 100 || /(?:[-/.,:#]|\b(?:no|nos|art|sec|pp?)\.? )$/iu.test(textBefore(found)))
      return undefined;
    return [mention(found, { kind: "date", year, month })];
  },
  examples: [
    ["from 2014-05 to 2014-07", "2014-05", "2014-07"],
    ["in 2009-10", "2009", "2010"],
  ],
  counterExamples: ["No. 2014-05"],
};

/** "25/12/2014", "12.5.2014": day and month where only one order is possible, or where dots say day first. */
export const numericDates: Recogniser = {
  name: "numeric dates",
  pattern: pattern("(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>[12]\\d{3})"),
  read(found) {
    if (/\b(?:v|versions?|releases?) ?$/iu.test(textBefore(found))) return [];
    const { first, second, mark } = found.groups;
    const [a, b, year] = [Number(first), Number(second), Number(found.groups["year"])];
    const dayFirst = isPossible(b, a, year);
    const monthFirst = isPossible(a, b, year);
    if (dayFirst && (mark === "." || !monthFirst || a === b)) return dated(found, year, b, a);
    if (monthFirst && !dayFirst) return dated(found, year, a, b);
    // "5/12/2014" may be May or December: the year is all that it says.
    return dayFirst ? [mention(found, { kind: "date", year })] : [];
  },
  examples: [
    ["on 25/12/2014", "2014-12-25"],
    ["on 12/25/2014", "2014-12-25"],
    ["am 12.5.2014", "2014-05-12"],
    ["on 5/12/2014", "2014"],
  ],
  counterExamples: ["on 31/31/2014", "on 30.02.2014"],
};

function possibleDate({ groups }: FoundWords): { year: number; month: number; day: number } | undefined {
  const [year, month, day] = [Number(groups["year"]), Number(groups["month"]), Number(groups["day"])];
  return isPossible(month, day, year) ? { year, month, day } : undefined;
}

const dated = (found: FoundWords, year: number, month: number, day: number): Mention[] => [
  mention(found, { kind: "date", year, month, day }),
];
