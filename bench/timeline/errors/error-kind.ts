import type { Judged } from "../score/calendar-score.ts";

/** What is wrong with a date, by what would have to change; undefined where nothing is. */
export function errorKindOf({ gold, found, isRight }: Judged): string | undefined {
  if (isRight) return undefined;
  if (gold === undefined) return "found where nothing is marked";
  if (gold.type !== "DATE") return `found on a ${gold.type === "SET" ? "set" : "length of time"}`;
  if (found === undefined) return "missed";
  if (found.value.length !== gold.value.length)
    return `as fine as a ${finenessOf(found.value)}, not a ${finenessOf(gold.value)}`;
  if (found.value.slice(0, 4) !== gold.value.slice(0, 4)) return "wrong year";
  return found.value.slice(0, 7) === gold.value.slice(0, 7) ? "wrong day" : "wrong month";
}

const finenessOf = (value: string): string =>
  value.length === 4 ? "year" : value.length === 7 ? "month" : "day";
