const ROUNDS = 60;

/** The directions in which rows differ most, most first, by orthogonal iteration on their covariance. */
export function principalAxes(
  rows: readonly Float64Array[],
  count: number,
): { mean: Float64Array; axes: Float64Array[] } {
  const size = rows[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const row of rows) for (let i = 0; i < size; i++) mean[i] = at(mean, i) + at(row, i) / rows.length;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let i = 0; i < size; i++) {
      const line = covariance[i];
      const difference = at(row, i) - at(mean, i);
      if (line !== undefined)
        for (let j = 0; j < size; j++) line[j] = at(line, j) + difference * (at(row, j) - at(mean, j));
    }
  // Any start that is not orthogonal to an axis will do; a fixed one gives the same table every time.
  let axes = orthonormal(
    Array.from({ length: count }, (_, k) =>
      Float64Array.from({ length: size }, (__, i) => Math.sin(1 + i * (k + 1))),
    ),
  );
  for (let round = 0; round < ROUNDS; round++)
    axes = orthonormal(axes.map((axis) => Float64Array.from(covariance, (line) => dot(line, axis))));
  return { mean, axes };
}

/** A row's place along each axis. */
export const project = (
  row: Float64Array,
  mean: Float64Array,
  axes: readonly Float64Array[],
): Float64Array => {
  const centred = row.map((value, index) => value - at(mean, index));
  return Float64Array.from(axes, (axis) => dot(axis, centred));
};

/** Gram–Schmidt. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const vector of vectors) {
    let rest = vector;
    for (const earlier of done) {
      const shared = dot(rest, earlier);
      rest = rest.map((value, index) => value - shared * at(earlier, index));
    }
    const length = Math.sqrt(dot(rest, rest));
    done.push(rest.map((value) => value / length));
  }
  return done;
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
};
