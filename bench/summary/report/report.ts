import { PARTS, placesOf } from "../../answers/report/parts.ts";
import type { Part } from "../../answers/report/parts.ts";
import { difference, number, share, tableOf } from "../../answers/report/table.ts";
import { intervalOf } from "../../answers/statistics/bootstrap.ts";
import { combine } from "../../answers/statistics/estimate.ts";
import type { SummaryData } from "../data.ts";
import type { Measured } from "../measure.ts";
import { allFigures, mainFigures, wordsShown } from "./figures.ts";

/** Of which files, and how much of each. */
interface Scope {
  readonly data: SummaryData;
  readonly part: Part;
}

/** All tables of a run, with what is needed to read them. */
export function reportOf(
  ours: Measured,
  others: readonly Measured[],
  fitted: Measured,
  { data, part }: Scope,
): string {
  const all = [...others, ours, fitted];
  return [
    `${data.realsumm.length} texts of news (realsumm; texts reported: ${part}) and ${data.summa.length} longer texts (summa). In brackets: 95 % intervals, by bootstrap over texts.`,
    mainTable(all, "realsumm", placesOf(part, data.realsumm.length)),
    mainTable(all, "summa", placesOf("all", data.summa.length)),
    LEGEND,
    ...(others.length === 0
      ? []
      : [
          differencesTable([ours, fitted], others, "realsumm", placesOf(part, data.realsumm.length)),
          differencesTable([ours, fitted], others, "summa", placesOf("all", data.summa.length)),
        ]),
    partsTable([...others, ours], data),
  ].join("\n\n");
}

const LEGEND = `ROUGE F1 of the whole sentences that come near to the reference's number of words, at most 1.1 times as many, and of three sentences. Words: of the
former, on average. Cross-validated: weights fitted on one half of realsumm, judged on the other, both ways. Five texts of summa tell little: for reporting only.`;

function mainTable(all: readonly Measured[], file: keyof SummaryData, places: readonly number[]): string {
  const figures = allFigures(file);
  const rows = all.map((measured) => [
    measured.name,
    ...figures.map(({ of }) => share(intervalOf(of(measured), places))),
    number(wordsShown(file)(measured)(weightsOf(places))),
    number(millisecondsPer(1000, measured)),
  ]);
  return tableOf([file, ...figures.map(({ title }) => title), "words", "ms per 1,000 words"], rows);
}

const weightsOf = (places: readonly number[]): number[] =>
  Array.from({ length: Math.max(...places) + 1 }, (_, place) => (places.includes(place) ? 1 : 0));

function millisecondsPer(words: number, { cost }: Measured): number {
  const milliseconds = cost.reduce((sum, one) => sum + one.milliseconds, 0);
  return (milliseconds / cost.reduce((sum, one) => sum + one.words, 0)) * words;
}

/** How much one system is ahead of another on the same texts. */
function differencesTable(
  ours: readonly Measured[],
  others: readonly Measured[],
  file: keyof SummaryData,
  places: readonly number[],
): string {
  const figures = mainFigures(file);
  const rows = ours.flatMap((us) =>
    others.map((them) => [
      `${us.name} against ${them.name}`,
      ...figures.map(({ of }) =>
        difference(
          intervalOf(
            combine(of(us), of(them), (a, b) => a - b),
            places,
          ),
        ),
      ),
    ]),
  );
  return tableOf([file, ...figures.map(({ title }) => title)], rows);
}

/** Each system by part of realsumm: weights were chosen on the first part, so the second tells how they do elsewhere. */
function partsTable(all: readonly Measured[], { realsumm }: SummaryData): string {
  const figures = mainFigures("realsumm");
  const rows = PARTS.filter((part) => part !== "all").flatMap((part) =>
    all.map((measured) => [
      `${part}: ${measured.name}`,
      ...figures.map(({ of }) => share(intervalOf(of(measured), placesOf(part, realsumm.length)))),
    ]),
  );
  return tableOf(["realsumm, half", ...figures.map(({ title }) => title)], rows);
}
