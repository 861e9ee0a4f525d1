import { greatest } from "../core/search/greatest.ts";
import type { ArticleWindow } from "./windows.ts";

/** A window that may hold an answer, with what speaks for it. */
export interface Promising {
  readonly window: ArticleWindow;
  /** How well its words meet the question's: of its most promising passage, as `promiseOf` tells. */
  readonly words: number;
  /** Of each of its sentences, the cosine of its vector and the question's, −1 to 1; 0 where there are no vectors. */
  readonly likeness: readonly number[];
}

/** What likeness counts beside words. */
const LIKENESS = 3;
/** Below this, likeness is that of any two texts. */
const LEAST_LIKENESS = -1;

/**
 * The windows that most likely hold an answer, most promising first: by their words and by their vectors, in one sum, so that neither
 * has to have found it alone.
 *
 * @param promise - of each passage, by its place
 * @param likeness - of each sentence of the index, in their order; undefined where there are no vectors
 * @param most - how many are wanted
 */
export function shortlistOf(
  windows: readonly ArticleWindow[],
  promise: Float64Array,
  likeness: Float32Array | undefined,
  most: number,
): Promising[] {
  const words = windows.map(({ places }) =>
    places.reduce((best, { place }) => Math.max(best, promise[place] ?? 0), 0),
  );
  const likenessOf = ({ places }: ArticleWindow): number[] => places.map(({ at }) => likeness?.[at] ?? 0);
  const scores = Float64Array.from(words, (score, place) => {
    const window = windows[place];
    return likeness === undefined || window === undefined
      ? score
      : score + LIKENESS * (Math.max(...likenessOf(window)) - LEAST_LIKENESS);
  });
  return greatest(scores, most).flatMap((place) => {
    const window = windows[place];
    return window === undefined ? [] : [{ window, words: words[place] ?? 0, likeness: likenessOf(window) }];
  });
}
