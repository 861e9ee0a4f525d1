import { PARTS, placesOf } from "../../answers/report/parts.ts";
import type { Part } from "../../answers/report/parts.ts";
import { difference, number, share, tableOf } from "../../answers/report/table.ts";
import { intervalOf } from "../../answers/statistics/bootstrap.ts";
import { combine } from "../../answers/statistics/estimate.ts";
import type { TimelineData } from "../data.ts";
import type { Measured } from "../measure.ts";
import { FIGURES, MAIN_FIGURES } from "./figures.ts";

/** All tables of a run, with what is needed to read them. */
export function reportOf(
  ours: Measured,
  others: readonly Measured[],
  data: TimelineData,
  part: Part,
): string {
  const { meantime, wikiwars, semeval } = data;
  return [
    `${meantime.length} texts of news (MEANTIME), ${wikiwars.length} of history (WikiWars), ${ours.events.length} events in ${semeval.length} texts of news (SemEval-2015); texts reported: ${part}. In brackets: 95 % intervals, by bootstrap over texts.`,
    mainTable([...others, ours], data, part),
    LEGEND,
    ...(others.length === 0 ? [] : [differencesTable(ours, others, data, part)]),
    partsTable(ours, data),
  ].join("\n\n");
}

const LEGEND = `Value F1: years, months and days whose value is exactly right; span F1: that are found at all. A date on a length of time, a set or on no expression is
wrong; seasons, weeks and times of day do not count. Events: the exact date of a marked word; what only finds dates gives the nearest one of the
sentence, else the text's own.`;

function mainTable(all: readonly Measured[], data: TimelineData, part: Part): string {
  const rows = all.map((measured) => [
    measured.name,
    ...FIGURES.map(({ file, of }) => share(intervalOf(of(measured), placesOf(part, data[file].length)))),
    number(millisecondsPer(1000, measured)),
  ]);
  return tableOf(["system", ...FIGURES.map(({ title }) => title), "ms per 1,000 characters"], rows);
}

function millisecondsPer(characters: number, { cost }: Measured): number {
  const sum = (valueOf: (one: (typeof cost)[number]) => number): number =>
    cost.reduce((total, one) => total + valueOf(one), 0);
  return (sum(({ milliseconds }) => milliseconds) / sum((one) => one.characters)) * characters;
}

/** How much Footnote is ahead of each other system on the same texts. */
function differencesTable(
  ours: Measured,
  others: readonly Measured[],
  data: TimelineData,
  part: Part,
): string {
  const rows = others.map((other) => [
    other.name,
    ...MAIN_FIGURES.map(({ file, of }) =>
      difference(
        intervalOf(
          combine(of(ours), of(other), (us, them) => us - them),
          placesOf(part, data[file].length),
        ),
      ),
    ),
  ]);
  return tableOf(["Footnote against", ...MAIN_FIGURES.map(({ title }) => title)], rows);
}

/** One system by part: rules were chosen on the first part, so the second tells how they do elsewhere. */
function partsTable(measured: Measured, data: TimelineData): string {
  const rows = PARTS.map((part) => [
    part,
    ...FIGURES.map(({ file, of }) => share(intervalOf(of(measured), placesOf(part, data[file].length)))),
  ]);
  return tableOf([`${measured.name}, texts`, ...FIGURES.map(({ title }) => title)], rows);
}
