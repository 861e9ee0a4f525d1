import { LRUCache } from "lru-cache";

/**
 * A cache of the entries that were used last. Room for them is only taken as they come, unlike where `max` is given.
 *
 * @param most - entries that are kept, at least 1
 */
export const recentlyUsed = <K extends {}, V extends {}>(most: number): LRUCache<K, V> =>
  new LRUCache({ maxSize: most, sizeCalculation: () => 1 });
