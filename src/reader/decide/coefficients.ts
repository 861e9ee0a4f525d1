/**
 * What depends on the weights in `data/reader`, fitted to them by `npm run bench:reader`: a person copies what it prints. Nothing
 * else in the program has to change with them.
 */

/** What counts how much when sentences are ranked, in log-odds. */
export const RANKING = { answers: 1, span: 0.15, words: 0.1, likeness: 0 };

/** What makes it surer that a sentence answers, or less sure, by the names of `decide/features.ts`. */
export const SURENESS: Readonly<Record<string, number>> = {
  bias: -1,
  answers: 0.6,
  span: 0.15,
  margin: 0.3,
};

/** Sureness from which on the closest passages are shown, as such: below, they are far off. */
export const SHOWN_FROM = 0.06;
/** In log-odds: a neighbour that comes this near to a quoted sentence is part of the same answer. */
export const JOINS_WITHIN = 1.5;
/** In log-odds: another sentence that comes this near to the first answers as well. */
export const RIVALS_WITHIN = 1;
