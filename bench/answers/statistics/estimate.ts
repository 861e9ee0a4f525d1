/**
 * A figure of a bench as a function of how often each article counts, by the article's place in the file: all articles
 * once for the figure itself, some of them for a part, and drawn at random for its interval. NaN where there is nothing
 * to measure.
 */
export type Estimate = (weights: readonly number[]) => number;

/** Anything that belongs to an article. */
interface Placed {
  readonly place: number;
}

/**
 * The sum of one thing over the sum of another; without the other, a mean.
 *
 * @param top - for a share, 1 or 0
 */
export function ratioOf<Item extends Placed>(
  items: readonly Item[],
  top: (item: Item) => number,
  bottom: (item: Item) => number = () => 1,
): Estimate {
  const sums: [top: number, bottom: number][] = [];
  for (const item of items) {
    const [above, below] = sums[item.place] ?? [0, 0];
    sums[item.place] = [above + top(item), below + bottom(item)];
  }
  return (weights) => {
    let above = 0;
    let below = 0;
    for (const [place, weight] of weights.entries()) {
      above += weight * (sums[place]?.[0] ?? 0);
      below += weight * (sums[place]?.[1] ?? 0);
    }
    return above / below;
  };
}

/** The share of the items for which something holds. */
export const shareOf = <Item extends Placed>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): Estimate => ratioOf(items, (item) => (holds(item) ? 1 : 0));

/** The value below or at which a part of the items lies: .5 for the median. */
export function quantileOf<Item extends Placed>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
  part: number,
): Estimate {
  const sorted = items.toSorted((a, b) => valueOf(a) - valueOf(b));
  return (weights) => {
    const total = sorted.reduce((sum, { place }) => sum + (weights[place] ?? 0), 0);
    let passed = 0;
    for (const item of sorted) {
      passed += weights[item.place] ?? 0;
      if (passed > 0 && passed >= part * total) return valueOf(item);
    }
    return Number.NaN;
  };
}

/** Two figures of the same articles, put together: a paired difference, for one. */
export const combine =
  (a: Estimate, b: Estimate, join: (a: number, b: number) => number): Estimate =>
  (weights) =>
    join(a(weights), b(weights));
