import { isIsoDate } from "../core/time/calendar.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${NAME},?\\s+(\\d{4})\\b`, "i");
const MONTH_FIRST = new RegExp(`\\b${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i");
const MONTH_ONLY = new RegExp(`\\b${NAME},?\\s+(\\d{4})\\b`, "i");

const pad = (number: string | number): string => String(number).padStart(2, "0");
const monthOf = (name: string | undefined): string => pad(MONTHS.indexOf((name ?? "").toLowerCase()) + 1);
const checked = (date: string): string | undefined => (isIsoDate(date) ? date : undefined);

/**
 * The first date of a text as `YYYY-MM-DD`, or `YYYY-MM` where it names no day: ISO 8601 with or without a time, “15 July 1979”,
 * “July 15, 1979”. The day is the one that is written, in whatever time zone. Figures alone (“7/8/1979”) say which is the day only where
 * one is over 12; else nothing is found.
 */
export function dateIn(text: string): string | undefined {
  const iso = /(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?=$|[T\s]|[^\d-])/.exec(text);
  if (iso !== null) {
    const date = checked(`${iso[1] ?? ""}-${iso[2] ?? ""}-${iso[3] ?? ""}`);
    if (date !== undefined) return date;
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null)
    return checked(`${dayFirst[3] ?? ""}-${monthOf(dayFirst[2])}-${pad(dayFirst[1] ?? "")}`);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null)
    return checked(`${monthFirst[3] ?? ""}-${monthOf(monthFirst[1])}-${pad(monthFirst[2] ?? "")}`);
  const figures = /(?<!\d)(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?!\d)/.exec(text);
  if (figures !== null) return ofFigures(figures);
  const month = MONTH_ONLY.exec(text);
  if (month !== null) return checked(`${month[2] ?? ""}-${monthOf(month[1])}`);
  return checked(/^\s*(\d{4}-\d\d)\s*$/.exec(text)?.[1] ?? "");
}

function ofFigures([, first = "", mark = "", second = "", third = ""]: RegExpExecArray): string | undefined {
  if (first.length === 4) return checked(`${first}-${pad(second)}-${pad(third)}`);
  if (third.length !== 4) return undefined;
  // Only German and its neighbours write points, and they put the day first.
  if (mark === "." || Number(first) > 12) return checked(`${third}-${pad(second)}-${pad(first)}`);
  if (Number(second) > 12) return checked(`${third}-${pad(first)}-${pad(second)}`);
  return first === second ? checked(`${third}-${pad(first)}-${pad(second)}`) : undefined;
}
