import type { Measured } from "../measure.ts";
import { intervalOf } from "../statistics/bootstrap.ts";
import { precisionAt } from "../statistics/risk-coverage.ts";
import type { Scored } from "../statistics/risk-coverage.ts";
import { share, tableOf } from "./table.ts";

const COVERAGES = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** How many of the answers are right if a system answers only that share of the answerable questions of which it is surest. */
export function riskCoverageTable(all: readonly Measured[], places: readonly number[]): string {
  const rows = all.flatMap(({ name, shown }) => {
    const answers = shown.flatMap(({ place, outcome: { score }, inQuote }): Scored[] =>
      score === undefined ? [] : [{ place, score, isRight: inQuote }],
    );
    if (answers.length < shown.length) return [];
    return [
      [name, ...COVERAGES.map((coverage) => share(intervalOf(precisionAt(coverage, answers), places)))],
    ];
  });
  const titles = COVERAGES.map((coverage) => `of ${coverage.toFixed(1).replace(/^0/, "")}`);
  return tableOf(["precision of the surest", ...titles], rows);
}
