import type { Finder, FoundDate } from "../finder.ts";
import { load } from "./packages.ts";
import type { CompromiseDate } from "./packages.ts";

/**
 * compromise with compromise-dates, line by line: some dates make it throw, and then only that line is lost. How fine a date
 * is shows in its first and last moment.
 */
export async function compromiseDates(): Promise<Finder> {
  const { default: nlp } = await load("compromise");
  const { default: plugin } = await load("compromise-dates");
  nlp.plugin(plugin);
  const read = (line: string, today: string | undefined): CompromiseDate[] => {
    try {
      return nlp(line)
        .dates({ ...(today === undefined ? {} : { today }), timezone: "UTC" })
        .json({ offset: true, terms: false });
    } catch {
      return [];
    }
  };
  return {
    name: "compromise-dates",
    find: (text, anchor) =>
      [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
        read(line, anchor).flatMap(({ offset, dates }) => {
          const place = { start: index + offset.start, end: index + offset.start + offset.length };
          return valuesOf(dates).map((value): FoundDate => ({ ...place, value }));
        }),
      ),
  };
}

/** One value for a day, month or year; for a longer stretch both ends, each as a day or, at its edges, as a year or month. */
function valuesOf({ start, end }: CompromiseDate["dates"]): string[] {
  const [from, to] = [start?.slice(0, 10), end?.slice(0, 10)];
  if (from === undefined) return [];
  if (to === undefined || to === from) return [from];
  const isFromYear = from.endsWith("-01-01");
  if (isFromYear && to.endsWith("-12-31")) return [...new Set([from.slice(0, 4), to.slice(0, 4)])];
  if (from.endsWith("-01") && /-(?:2[89]|3[01])$/.test(to))
    return [...new Set([from.slice(0, 7), to.slice(0, 7)])];
  return [from, to];
}
