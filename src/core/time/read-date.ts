import { isPossible } from "./calendar.ts";
import { findTimeExpressions } from "./find-time-expressions.ts";
import { granularityOf } from "./granularity.ts";

/** `2014`, `2014-05`, `2014-05-12`, `BC0044`: written as TIMEX3 writes it. */
const AS_VALUE = /^(?:BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
/** A year by itself, with or without its era: no other number stands with it. */
const ONE_NUMBER = /^\D*\d+\D*$/;

/**
 * Reads a year, a month or a day as people write it: "2014", "May 2014", "12 May 2014", "2014-05-12", "44 BC". What
 * says more or less than that is not read: "May", "about 2014", "the 1990s", "5/12/2014" (which may be May or December).
 *
 * @returns TIMEX3: `2014`, `2014-05`, `2014-05-12`, `BC0044`; it is read again as itself
 */
export function readDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/gu, " ");
  return (
    asValue(/^\d{3}$/.test(text) ? `0${text}` : text) ?? recognised(text) ?? recognised(text.toUpperCase())
  );
}

function asValue(text: string): string | undefined {
  const [value, year, month = "01", day = "01"] = AS_VALUE.exec(text) ?? [];
  if (year === undefined || Number(year) === 0) return undefined;
  const leapYear = text.startsWith("BC") ? 1 - Number(year) : Number(year);
  return isPossible(Number(month), Number(day), leapYear) ? value : undefined;
}

function recognised(text: string): string | undefined {
  const [found, ...others] = findTimeExpressions(text);
  if (found === undefined || others.length > 0) return undefined;
  const { span, type, value, mod } = found;
  if (type !== "DATE" || mod !== undefined || span.start > 0 || span.end < text.length) return undefined;
  const granularity = granularityOf(value);
  if (granularity === "year") return ONE_NUMBER.test(text) ? value : undefined;
  return granularity === "month" || granularity === "day" ? value : undefined;
}
