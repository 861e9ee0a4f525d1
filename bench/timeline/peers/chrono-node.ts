import type { Finder, FoundDate } from "../finder.ts";
import { load } from "./packages.ts";
import type { ChronoDate } from "./packages.ts";

/** Years that stand alone, with the filters that come to mind first. */
const BARE_YEAR = /(?<![\d$£€.,-])(?:1\d{3}|20\d{2})(?![\d%]|[.,]\d)/g;

/**
 * chrono-node as it comes, or with years that stand alone where it found nothing: it drops what is nothing but digits. Of a
 * range, both ends count.
 */
export async function chronoNode({ hasBareYears = false } = {}): Promise<Finder> {
  const { casual } = await load("chrono-node");
  return {
    name: hasBareYears ? "chrono-node, bare years" : "chrono-node",
    find: (text, anchor) => {
      const reference = { instant: new Date(`${anchor ?? "1970-01-01"}T12:00:00Z`), timezone: 0 };
      const found = casual.parse(text, reference).flatMap(({ index, text: words, start, end }) => {
        const place = { start: index, end: index + words.length };
        return [start, ...(end === null ? [] : [end])].flatMap((date): FoundDate[] => {
          const value = valueOf(date, anchor !== undefined);
          return value === undefined ? [] : [{ ...place, value }];
        });
      });
      if (!hasBareYears) return found;
      const years = [...text.matchAll(BARE_YEAR)]
        .map(({ 0: value, index }) => ({ start: index, end: index + value.length, value }))
        .filter((year) => !found.some(({ start, end }) => start < year.end && year.start < end));
      return [...found, ...years];
    },
  };
}

/** As fine as chrono knows; where it knows the day but guesses the year, its guess counts if it had an anchor. */
function valueOf(date: ChronoDate, isAnchored: boolean): string | undefined {
  if (!isAnchored && !date.isCertain("year")) return undefined;
  const padded = (part: "year" | "month" | "day"): string =>
    String(date.get(part)).padStart(part === "year" ? 4 : 2, "0");
  if (date.isCertain("day") || date.isCertain("weekday"))
    return `${padded("year")}-${padded("month")}-${padded("day")}`;
  if (date.isCertain("month")) return `${padded("year")}-${padded("month")}`;
  return date.isCertain("year") ? padded("year") : undefined;
}
