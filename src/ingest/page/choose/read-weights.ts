/** Weights by the names of their features; `bias` counts for every block. */
export type Weights = ReadonlyMap<string, number>;

/** Reads weights as `weights.ts` has them: names and numbers, parted by bars. */
export const readWeights = (table: string): Weights =>
  new Map(
    table.split("|").flatMap((entry): [string, number][] => {
      const [, name, value] = /^\s*(.+?)\s+(-?[\d.]+)\s*$/.exec(entry) ?? [];
      return name === undefined ? [] : [[name, Number(value)]];
    }),
  );

/** The chance that a logistic model gives to what has these values. */
export function chanceOf(weights: Weights, names: readonly string[], values: readonly number[]): number {
  const sum = names.reduce(
    (evidence, name, index) => evidence + (weights.get(name) ?? 0) * (values[index] ?? 0),
    weights.get("bias") ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}
