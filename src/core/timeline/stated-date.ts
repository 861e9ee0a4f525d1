import type { Span } from "../text/span.ts";
import { boundOf } from "./bound.ts";
import { endOf, granularityOf, monthOfWeek, startOf } from "../time/granularity.ts";
import { withoutClock } from "../time/timex.ts";
import type { Mod, TimeExpression, TimeType } from "../time/time-expression.ts";

/** One date, length of time or range, in the words of the text. */
export interface StatedDate {
  readonly span: Span;
  readonly type: TimeType;
  /** As in `TimeExpression`, but the day of a time of day and the month of a week. Of a range, its beginning. */
  readonly value: string;
  readonly mod?: Mod | undefined;
  /** The end of a range, or the other of two dates between which the text does not choose. */
  readonly last?: { readonly value: string; readonly mod?: Mod | undefined; readonly isChoice: boolean };
}

/** "1957–58", "2019/20", "March to May", "1914 until 1918". */
const THROUGH =
  /^(?:\s?[-\u2010-\u2015/]\s?|,?\s(?:up\s)?(?:to|until|till|through)\s(?:by\s)?(?:the\s|about\s|around\s)?)$/u;
/** "between 2019 and 2021". */
const AND = /^\s(?:and|to)\s(?:the\s)?$/u;
const BETWEEN = /\bbetween\s(?:the\s)?$/iu;
/** "in 1844 or 1845". */
const OR = /^\s(?:or|or\sin|or\son)\s$/u;
/** "postponed from 2019 to 2021": the second date takes the place of the first. */
const MOVED =
  /\b(?:postponed|moved|delayed|deferred|rescheduled|pushed(?: back)?|put back|brought forward|changed|shifted|revised)\b[^.;]{0,40}$/iu;

/** Makes one of two dates that stand together as a range, as a choice or as one date said twice; every other expression is one by itself. */
export function statedDatesIn(text: string, expressions: readonly TimeExpression[]): StatedDate[] {
  const dates: StatedDate[] = [];
  for (const { span, type, value, mod } of expressions) {
    const day = calendarValue(type, value);
    const bound = granularityOf(day) === undefined ? undefined : boundOf(text, span);
    const date = { span, type, value: day, mod: mod ?? bound };
    const previous = dates.at(-1);
    const joined = previous && (joinedWith(text, previous, date) ?? saidFiner(text, previous, date));
    if (joined === undefined) dates.push(date);
    else dates[dates.length - 1] = joined;
  }
  return dates;
}

function joinedWith(text: string, first: StatedDate, second: StatedDate): StatedDate | undefined {
  const gap = text.slice(first.span.end, second.span.start);
  if (first.last !== undefined || gap.length > 20 || !follows(first, second)) return undefined;
  const before = text.slice(Math.max(0, first.span.start - 60), first.span.start);
  const isRange = (THROUGH.test(gap) && !MOVED.test(before)) || (AND.test(gap) && BETWEEN.test(before));
  if (!isRange && !OR.test(gap)) return undefined;
  const span = { start: first.span.start, end: second.span.end };
  const mod = isRange ? withoutLimit(first.mod) : first.mod;
  return {
    ...first,
    mod,
    span,
    last: { value: second.value, mod: withoutLimit(second.mod), isChoice: !isRange },
  };
}

/** "From 1987 to by June 2028": an end of a range is a limit already. */
const withoutLimit = (mod: Mod | undefined): Mod | undefined =>
  mod === "BEFORE" || mod === "AFTER" || mod === "ON_OR_BEFORE" ? undefined : mod;

/** "3 years ago, on July 15, 1976", "in 1976 (on 15 July)". */
const IN_OTHER_WORDS = /^(?:,\s(?:and\s)?|\s?\(|,?\s[–—-]\s)(?:on|in|at)?\s?(?:the\s)?$/u;

/** Of a date that is said twice side by side, the finer one. */
function saidFiner(text: string, coarse: StatedDate, fine: StatedDate): StatedDate | undefined {
  if (coarse.last !== undefined || [coarse, fine].some(({ type }) => type === "SET")) return undefined;
  if ([coarse, fine].some(({ value }) => granularityOf(value) === undefined)) return undefined;
  const isWithin =
    coarse.value !== fine.value &&
    startOf(coarse.value) <= startOf(fine.value) &&
    endOf(fine.value) <= endOf(coarse.value);
  return isWithin && IN_OTHER_WORDS.test(text.slice(coarse.span.end, fine.span.start)) ? fine : undefined;
}

/** The second date comes after the first, as far as the text dates them. */
function follows(first: StatedDate, second: StatedDate): boolean {
  if (![first, second].every(({ type }) => type === "DATE" || type === "TIME")) return false;
  const areDated = [first, second].map(({ value }) => granularityOf(value) !== undefined);
  if (areDated.every(Boolean)) return startOf(first.value) < startOf(second.value);
  // "12–14 May" without a year.
  return !areDated.some(Boolean) && [first, second].every(({ value }) => /^XXXX-\d{2}/.test(value));
}

/** The day of a time of day; the month of a week that lies within one: coarser, and true. */
const calendarValue = (type: TimeType, value: string): string =>
  type === "TIME" && granularityOf(withoutClock(value)) !== undefined
    ? withoutClock(value)
    : (monthOfWeek(value) ?? value);
