import { createEventDating } from "../../src/core/answer/timeline/event-date/date-of-event.ts";
import { findTimeExpressions } from "../../src/core/time/find-time-expressions.ts";
import type { TimeExpression } from "../../src/core/time/time-expression.ts";
import { isCalendarValue } from "./finder.ts";
import type { Finder, FoundDate } from "./finder.ts";

/** What is measured: the program's own code, called as it calls it. */
export const footnote: Finder = {
  name: "Footnote",
  find: (text, anchor) => calendarDates(findTimeExpressions(text, anchor)),
  dateOf: (text, anchor, event) => createEventDating(text, findTimeExpressions(text, anchor), anchor)(event),
};

/** The days, months and years among time expressions; seasons, weeks and the like are not scored. */
export const calendarDates = (expressions: readonly TimeExpression[]): FoundDate[] =>
  expressions
    .filter(({ type, value }) => type === "DATE" && isCalendarValue(value))
    .map(({ span, value }) => ({ start: span.start, end: span.end, value }));
