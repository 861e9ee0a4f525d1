import type { DateReading } from "../mention.ts";
import { pattern } from "../pattern.ts";
import { mention } from "../recogniser.ts";
import type { Recogniser } from "../recogniser.ts";
import { MONTH, WEEKDAY, YEAR, monthOf, ordinalOf, weekdayNumberOf } from "../vocabulary.ts";
import { yearAfter } from "./calendar-dates.ts";

/** "the third Saturday of May 2018", "the last Monday in August": a day counted within its month. */
export const weekdaysOfMonth: Recogniser = {
  name: "weekday of a month",
  pattern: pattern(
    `(?:the )?(?<count>first|second|third|fourth|fifth|last|final|[1-5](?:st|nd|rd|th)) (?<weekday>${WEEKDAY}) (?:of|in) (?<month>${MONTH})(?:,? (?:of |in )?(?<year>${YEAR})|,? (?<shortYear>['’]\\d{2})|(?:,? (?:of )?(?:the )?(?<relative>(?:that|this|last|next|same|previous|following) (?:same )?year)))?`,
  ),
  read(found) {
    const { count = "", weekday = "", month } = found.groups;
    const reading: DateReading = {
      kind: "date",
      ...yearAfter(found),
      month: monthOf(month),
      counted: {
        weekday: weekdayNumberOf(weekday),
        which: /^(?:last|final)/i.test(count) ? "last" : ordinalOf(count),
      },
    };
    return [mention(found, reading)];
  },
  examples: [
    ["on the third Saturday of May 2018", "2018-05-19"],
    ["on the last Monday in August 2017", "2017-08-28"],
    ["on the 2nd Tuesday of November", "2014-11-11"],
    ["on the fifth Friday of March 2014", "2014-03"],
    ["the first Sunday in May of last year", "2013-05-05"],
  ],
  counterExamples: [],
};
