import Fuse from "fuse.js";
import type { IFuseOptions } from "fuse.js";
import type { Engine } from "./engine.ts";

/** fuse.js over the texts. Its 0 is a perfect match and its 1 none. */
export const fuse =
  (options: IFuseOptions<string>): Engine =>
  (texts) => {
    const index = new Fuse(texts, { includeScore: true, ...options });
    return (question, limit) =>
      index
        .search(question, { limit })
        .map(({ refIndex, score = 1 }) => ({ place: refIndex, score: 1 - score }));
  };

/** Token search as it served best: the words may stand anywhere, and must be nearly right. */
export const TOKEN_SEARCH = { useTokenSearch: true, ignoreLocation: true, threshold: 0.2 } as const;
