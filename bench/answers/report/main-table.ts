import type { Measured } from "../measure.ts";
import { intervalOf } from "../statistics/bootstrap.ts";
import type { Interval } from "../statistics/bootstrap.ts";
import * as figures from "./figures.ts";
import type { Figure } from "./figures.ts";
import { placesOf } from "./parts.ts";
import type { Part } from "./parts.ts";
import { amount, mean, NONE, number, share, tableOf } from "./table.ts";

interface Column {
  readonly title: string;
  readonly figure: Figure;
  readonly write: (interval: Interval) => string;
  /** Measured on the articles that no threshold was chosen on. */
  readonly isDecided?: boolean;
}

const COLUMNS: readonly Column[] = [
  { title: "hit@1", figure: figures.hit, write: share },
  { title: "hit@1, library", figure: figures.hitInLibrary, write: share },
  { title: "hit@1 lost to typos", figure: figures.lostToTypos, write: share },
  { title: "quote@1, one sentence", figure: figures.quoteOfOne, write: share },
  { title: "quote@1, as shown", figure: figures.quoteShown, write: share },
  { title: "sentences shown", figure: figures.sentencesShown, write: mean },
  { title: "quote@3, as shown", figure: figures.quoteInThree, write: share },
  { title: "near-topic †", figure: figures.nearTopic, write: share, isDecided: true },
  { title: "off-topic †", figure: figures.offTopic, write: share, isDecided: true },
  { title: "answered †", figure: figures.answered, write: share, isDecided: true },
  { title: "precision †", figure: figures.precision, write: share, isDecided: true },
  { title: "ms, median", figure: figures.medianMs, write: amount },
  { title: "ms, p99", figure: figures.slowestMs, write: amount },
  { title: "ms to index an article", figure: figures.articleMs, write: amount },
];

/** Every system with every figure, in one table. */
export function mainTable(all: readonly Measured[], articles: number, part: Part): string {
  const placesFor = ({ isDecided }: Column): number[] =>
    placesOf(isDecided === true && part === "all" ? "held" : part, articles);
  const rows = all.map((measured) => [
    measured.name,
    ...COLUMNS.map((column) => {
      const estimate = column.figure(measured);
      return estimate === undefined ? NONE : column.write(intervalOf(estimate, placesFor(column)));
    }),
    number(measured.cost.libraryMs),
    number(measured.cost.libraryMiB),
  ]);
  const titles = COLUMNS.map(({ title }) => title);
  return tableOf(["system", ...titles, "ms to index the library", "MiB for the library"], rows);
}
