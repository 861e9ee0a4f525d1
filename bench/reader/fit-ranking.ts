import { RANKING } from "../../src/reader/decide/coefficients.ts";
import type { SentenceEvidence } from "../../src/reader/evidence.ts";
import type { Taught } from "./taught.ts";

export type RankingWeights = Readonly<Record<keyof typeof RANKING, number>>;

const STEPS = 1500;
const STEP = 0.3;
const SHRINKAGE = 0.002;
const FAR = 10;
const within = (value: number): number => Math.max(-FAR, Math.min(FAR, value));

/** What a sentence is ranked by, in the order of `RANKING`. */
const valuesOf = ({ answers, span, ranked, likeness }: SentenceEvidence): number[] => [
  within(answers),
  within(span),
  ranked.score,
  likeness,
];

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/**
 * The weights that make it likeliest that a right sentence is chosen, by a softmax over the sentences that were read for a question; then
 * scaled so that a point of what the reader says counts one.
 */
export function fitRanking(taught: readonly Taught[]): RankingWeights {
  const choices = taught.flatMap((one) => {
    const evidence = one.evidence.filter(({ isQuestion }) => !isQuestion);
    const isRight = evidence.map(one.isRight);
    return isRight.includes(true) && isRight.includes(false)
      ? [{ values: evidence.map(valuesOf), isRight }]
      : [];
  });
  // Values of unlike scales are learnt from as if they were of one.
  const all = choices.flatMap(({ values }) => values);
  const spread = [0, 1, 2, 3].map((at) => deviation(all.map((row) => row[at] ?? 0)));
  let weights = [1, 0.1, 0.1, 0];
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -SHRINKAGE * weight);
    for (const { values, isRight } of choices) {
      const scores = values.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const total = shares.reduce((sum, share) => sum + share, 0);
      const right = shares.reduce((sum, share, at) => sum + (isRight[at] === true ? share : 0), 0);
      for (const [at, row] of values.entries()) {
        const share = shares[at] ?? 0;
        const push = ((isRight[at] === true ? share / right : 0) - share / total) / choices.length;
        for (const [feature, value] of row.entries())
          gradient[feature] = (gradient[feature] ?? 0) + push * value;
      }
    }
    weights = weights.map(
      (weight, at) => weight + (STEP * (gradient[at] ?? 0)) / Math.max(0.01, spread[at] ?? 1) ** 2,
    );
  }
  const [answers = 1, span = 0, words = 0, likeness = 0] = weights;
  const scaled = (weight: number): number => Number((weight / answers).toFixed(2));
  return { answers: 1, span: scaled(span), words: scaled(words), likeness: scaled(likeness) };
}
