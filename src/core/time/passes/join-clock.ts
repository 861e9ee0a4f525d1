import type { TimeExpression } from "../time-expression.ts";

/** What may stand between a time of day and its date: "5 p.m. on 12 May", "the night of 13 May". */
const TIME_FIRST = /^(?:,? (?:on|of) (?:the )?|,? (?:the )?| \(|, )$/iu;
/** What may stand between a date and its time of day: "12 May at 5 p.m.", "Monday morning". */
const DATE_FIRST = /^(?:,? (?:at|in the|around|about|by) |,? |['’]s )$/iu;

/** Puts a time of day and the day beside it together into one TIME. */
export function joinClock(text: string, expressions: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of expressions) {
    const previous = joined.at(-1);
    const whole = previous === undefined ? undefined : join(text, previous, expression);
    if (whole === undefined) joined.push(expression);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function join(text: string, first: TimeExpression, second: TimeExpression): TimeExpression | undefined {
  const gap = text.slice(first.span.end, second.span.start);
  if (gap.length > 12) return undefined;
  const span = { start: first.span.start, end: second.span.end };
  if (isClock(first) && isDay(second) && TIME_FIRST.test(gap))
    return { span, type: "TIME", value: second.value + clockOf(first), mod: undefined };
  if (isDay(first) && isClock(second) && DATE_FIRST.test(gap))
    return { span, type: "TIME", value: first.value + clockOf(second), mod: undefined };
  return undefined;
}

const UNKNOWN_DAY = "XXXX-XX-XX";

const isClock = ({ type, value }: TimeExpression): boolean =>
  type === "TIME" && value.startsWith(`${UNKNOWN_DAY}T`);

const isDay = ({ type, value }: TimeExpression): boolean =>
  type === "DATE" && /^(?:BC)?[\dX]{4}-(?:\d{2}-\d{2}|WXX-\d|XX-XX)$/.test(value);

const clockOf = ({ value }: TimeExpression): string => value.slice(UNKNOWN_DAY.length);
