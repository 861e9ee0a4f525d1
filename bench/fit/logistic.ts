/** A case with what was measured (the first value is 1, for the bias) and what is right. */
export interface Example {
  readonly values: readonly number[];
  readonly isAnswered: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const MOST_STEPS = 50;
const CLOSE_ENOUGH = 1e-6;
const SHRINKAGE = 0.3;

/** Logistic regression with shrinkage by Newton's method: values may be of any scale. */
export function fitLogistic(examples: readonly Example[], size: number): number[] {
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = weights.map((weight) => -SHRINKAGE * weight);
    const curvature = weights.map((_, row) =>
      weights.map((__, column): number => (row === column ? SHRINKAGE : 0)),
    );
    for (const { values, isAnswered, weight } of examples) {
      const evidence = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-evidence));
      const push = weight * ((isAnswered ? 1 : 0) - likely);
      const bend = weight * likely * (1 - likely);
      for (const [row, value] of values.entries()) {
        gradient[row] = (gradient[row] ?? 0) + push * value;
        const curved = curvature[row] ?? [];
        for (const [column, other] of values.entries())
          curved[column] = (curved[column] ?? 0) + bend * value * other;
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight + (change[index] ?? 0));
    if (change.every((value) => Math.abs(value) < CLOSE_ENOUGH)) break;
  }
  return weights;
}

/** Solves a symmetric, positive definite system by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (const [pivot, row] of rows.entries())
    for (const [index, other] of rows.entries()) {
      if (index === pivot) continue;
      const share = (other[pivot] ?? 0) / (row[pivot] ?? 1);
      for (let column = pivot; column < other.length; column++)
        other[column] = (other[column] ?? 0) - share * (row[column] ?? 0);
    }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}
