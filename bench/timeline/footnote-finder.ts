import { createEventDating } from "../../src/core/timeline/event-date/date-of-event.ts";
import { eventRules } from "../../src/core/timeline/event-date/event-rules.ts";
import type { EventRule } from "../../src/core/timeline/event-date/event-rules.ts";
import { findTimeExpressions, timeSteps } from "../../src/core/time/find-time-expressions.ts";
import type { TimeSteps } from "../../src/core/time/find-time-expressions.ts";
import type { TimeExpression } from "../../src/core/time/time-expression.ts";
import { isCalendarValue } from "./finder.ts";
import type { Finder, FoundDate } from "./finder.ts";

/** The program's own code, whole or with some of its steps exchanged. */
export const footnoteWith = (steps: TimeSteps, rules: readonly EventRule[]): Finder => ({
  name: "Footnote",
  find: (text, anchor) => calendarDates(findTimeExpressions(text, anchor, steps)),
  datesOf: (text, anchor) => createEventDating(text, findTimeExpressions(text, anchor, steps), anchor, rules),
});

/** What is measured, called as the program calls it. */
export const footnote: Finder = footnoteWith(timeSteps, eventRules);

/** The days, months and years among time expressions; seasons, weeks and the like are not scored. */
const calendarDates = (expressions: readonly TimeExpression[]): FoundDate[] =>
  expressions
    .filter(({ type, value }) => type === "DATE" && isCalendarValue(value))
    .map(({ span, value }) => ({ start: span.start, end: span.end, value }));
