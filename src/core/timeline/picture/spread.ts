/**
 * Where boxes of these heights stand so that none overlaps the next and each is as near as can be to where it is
 * wanted (least squares, by pooling neighbours that get in each other's way).
 *
 * @param wanted - the upper edges, in pixels; boxes keep the order of this list
 * @param room - boxes stand between 0 and this; at least the sum of the heights
 * @returns the upper edges
 */
export function spread(
  wanted: readonly number[],
  heights: readonly number[],
  room: number,
): readonly number[] {
  const offsets: number[] = [];
  let sum = 0;
  for (const height of heights) {
    offsets.push(sum);
    sum += height;
  }
  const pools: { mean: number; count: number }[] = [];
  for (const [index, top] of wanted.entries()) {
    let pool = { mean: top - (offsets[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last !== undefined && last.mean > pool.mean; last = pools.at(-1)) {
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
      pools.pop();
    }
    pools.push(pool);
  }
  const most = Math.max(0, room - sum);
  return pools
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => Math.min(Math.max(mean, 0), most)))
    .map((place, index) => place + (offsets[index] ?? 0));
}
