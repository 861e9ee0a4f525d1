import type { Query } from "../../src/core/search/query.ts";
import { JOINS_WITHIN } from "../../src/reader/decide/coefficients.ts";
import { decisionFeatures } from "../../src/reader/decide/features.ts";
import type { Judged } from "../../src/reader/decide/features.ts";
import { rank } from "../../src/reader/decide/judge.ts";
import { fitLogistic } from "../fit/logistic.ts";
import type { RankingWeights } from "./fit-ranking.ts";
import type { Taught } from "./taught.ts";

/** How sure the first of a ranking is with some weights: 0 to 1. */
export function surenessBy(weights: readonly number[], query: Query, judged: Judged): number {
  const evidence = decisionFeatures.reduce(
    (sum, { measure }, at) => sum + (weights[at] ?? 0) * measure(query, judged),
    0,
  );
  return 1 / (1 + Math.exp(-evidence));
}

/** The weights of `decisionFeatures` that make it likeliest that the first of each ranking is right, or not, as it is. */
export const fitSureness = (taught: readonly Taught[], ranking: RankingWeights): number[] =>
  fitLogistic(
    taught.flatMap((one) => {
      const ranked = rank(one.evidence, ranking);
      const [best] = ranked;
      if (best === undefined) return [];
      const values = decisionFeatures.map(({ measure }) => measure(one.query, best));
      return [{ values, isAnswered: one.shown(ranked, JOINS_WITHIN).isRight, weight: 1 }];
    }),
    decisionFeatures.length,
  );
