/** Examples in one block of memory: row by row the values, the first of which is 1, for the bias. */
export interface Examples {
  readonly values: Float32Array;
  readonly isRight: Uint8Array;
  readonly weights: Float32Array;
  /** Values in a row. */
  readonly width: number;
}

const STEPS = 160;
const SHRINKAGE = 0.0005;

/** The learning rate of a step: large at first, then finer. */
const rateOf = (step: number): number => (step < STEPS * 0.6 ? 0.15 : step < STEPS * 0.85 ? 0.05 : 0.015);

/**
 * Logistic regression with shrinkage, by Adam over all examples at once (Kingma and Ba 2015).
 *
 * @returns the weights, the bias first
 */
export function fitLogistic({ values, isRight, weights, width }: Examples): number[] {
  const fitted = new Float64Array(width);
  const [mean, variance] = [new Float64Array(width), new Float64Array(width)];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(width);
    for (let row = 0; row < isRight.length; row++) {
      const start = row * width;
      let evidence = 0;
      for (let at = 0; at < width; at++) evidence += (values[start + at] ?? 0) * (fitted[at] ?? 0);
      const push = (weights[row] ?? 0) * ((isRight[row] ?? 0) - 1 / (1 + Math.exp(-evidence)));
      if (Math.abs(push) < 1e-9) continue;
      for (let at = 0; at < width; at++)
        gradient[at] = (gradient[at] ?? 0) + push * (values[start + at] ?? 0);
    }
    for (let at = 0; at < width; at++) {
      const slope = (gradient[at] ?? 0) / total - (at === 0 ? 0 : SHRINKAGE * (fitted[at] ?? 0));
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      variance[at] = 0.99 * (variance[at] ?? 0) + 0.01 * slope * slope;
      const [m, v] = [(mean[at] ?? 0) / (1 - 0.9 ** step), (variance[at] ?? 0) / (1 - 0.99 ** step)];
      fitted[at] = (fitted[at] ?? 0) + (rateOf(step) * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return [...fitted];
}
