/** How the connections of this process are, and how long one that is lost waits before it is tried again. */
export interface ConnectionState {
  /** True while every connection takes events. */
  isReady(): boolean;
  /** How many take events. */
  openCount(): number;
  opened(shard: number): void;
  /** @returns how many times in a row it was lost without having been open */
  closed(shard: number): number;
  /** Milliseconds until the next attempt; 0 where the connection is open, or was until now. */
  waitMs(shard: number): number;
}

/** The library itself waits half a second. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

export function connectionState(count: number, random: () => number): ConnectionState {
  const open = new Set<number>();
  const losses = new Map<number, number>();
  return {
    isReady: () => open.size === count,
    openCount: () => open.size,
    opened(shard) {
      open.add(shard);
      losses.delete(shard);
    },
    closed(shard) {
      const inARow = open.delete(shard) ? 0 : (losses.get(shard) ?? 0) + 1;
      losses.set(shard, inARow);
      return inARow;
    },
    waitMs(shard) {
      const inARow = losses.get(shard) ?? 0;
      if (inARow === 0) return 0;
      const longest = Math.min(FIRST_WAIT_MS * 2 ** Math.min(inARow - 1, 10), LONGEST_WAIT_MS);
      return Math.ceil((longest * (1 + random())) / 2);
    },
  };
}
