import type { Measured } from "../measure.ts";
import { intervalOf } from "../statistics/bootstrap.ts";
import { combine } from "../statistics/estimate.ts";
import * as figures from "./figures.ts";
import type { Figure } from "./figures.ts";
import { placesOf } from "./parts.ts";
import type { Part } from "./parts.ts";
import { amount, difference, NONE, tableOf } from "./table.ts";

const FIGURES: readonly (readonly [title: string, figure: Figure, isDecided?: true])[] = [
  ["hit@1", figures.hit],
  ["hit@1, library", figures.hitInLibrary],
  ["hit@1 lost to typos", figures.lostToTypos],
  ["quote@1, one sentence", figures.quoteOfOne],
  ["quote@1, as shown", figures.quoteShown],
  ["quote@3, as shown", figures.quoteInThree],
  ["near-topic †", figures.nearTopic, true],
  ["off-topic †", figures.offTopic, true],
  ["precision †", figures.precision, true],
];

/** How much Footnote is ahead of each other system on the same articles, and how many times as fast it is. */
export function differencesTable(
  ours: Measured,
  others: readonly Measured[],
  articles: number,
  part: Part,
): string {
  const rows = others.map((other) => [
    other.name,
    ...FIGURES.map(([, figure, isDecided]) => {
      const [a, b] = [figure(ours), figure(other)];
      if (a === undefined || b === undefined) return NONE;
      const places = placesOf(isDecided === true && part === "all" ? "held" : part, articles);
      return difference(
        intervalOf(
          combine(a, b, (us, them) => us - them),
          places,
        ),
      );
    }),
    timesAsFast(ours, other, placesOf(part, articles)),
  ]);
  return tableOf(["Footnote against", ...FIGURES.map(([title]) => title), "times as fast, median"], rows);
}

function timesAsFast(ours: Measured, other: Measured, places: readonly number[]): string {
  const [a, b] = [figures.medianMs(ours), figures.medianMs(other)];
  return a === undefined || b === undefined
    ? NONE
    : amount(
        intervalOf(
          combine(a, b, (us, them) => them / us),
          places,
        ),
      );
}
