import type { Measured } from "../measure.ts";
import { intervalOf } from "../statistics/bootstrap.ts";
import * as figures from "./figures.ts";
import type { Figure } from "./figures.ts";
import { PARTS, placesOf } from "./parts.ts";
import { mean, NONE, share, tableOf } from "./table.ts";

const SHARES: readonly (readonly [title: string, figure: Figure])[] = [
  ["hit@1", figures.hit],
  ["hit@1, library", figures.hitInLibrary],
  ["hit@1 lost to typos", figures.lostToTypos],
  ["quote@1, one sentence", figures.quoteOfOne],
  ["quote@1, as shown", figures.quoteShown],
  ["quote@3, as shown", figures.quoteInThree],
  ["near-topic", figures.nearTopic],
  ["off-topic", figures.offTopic],
  ["answered", figures.answered],
  ["precision", figures.precision],
];

/** One system by part: what was fitted was chosen on the first part, so the second tells how it does elsewhere. */
export function partsTable(measured: Measured, articles: number): string {
  const rows = PARTS.map((part) => {
    const places = placesOf(part, articles);
    const questions = measured.shown.filter(({ place }) => places.includes(place)).length;
    const cells = SHARES.map(([, figure]) => {
      const estimate = figure(measured);
      return estimate === undefined ? NONE : share(intervalOf(estimate, places));
    });
    const sentences = figures.sentencesShown(measured);
    return [
      `${part} (${questions} questions)`,
      ...cells,
      sentences === undefined ? NONE : mean(intervalOf(sentences, places)),
    ];
  });
  return tableOf([`${measured.name}, articles`, ...SHARES.map(([title]) => title), "sentences shown"], rows);
}
