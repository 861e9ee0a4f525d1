/** A case with what was measured (the first value is 1, for the bias) and what is right. */
export interface Example {
  readonly values: readonly number[];
  readonly isAnswered: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const STEPS = 2000;
const STEP = 4;
const SHRINKAGE = 0.3;

/** Logistic regression by gradient ascent, with shrinkage. */
export function fitLogistic(examples: readonly Example[], size: number): number[] {
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -SHRINKAGE * weight);
    for (const { values, isAnswered, weight } of examples) {
      const evidence = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
      const push = weight * ((isAnswered ? 1 : 0) - 1 / (1 + Math.exp(-evidence)));
      for (const [index, value] of values.entries()) gradient[index] = (gradient[index] ?? 0) + push * value;
    }
    weights = weights.map((weight, index) => weight + (STEP / examples.length) * (gradient[index] ?? 0));
  }
  return weights;
}
