/**
 * What depends on the weights in `data/reader`, fitted to them by `npm run bench:reader`: a person copies what it prints. Nothing
 * else in the program has to change with them.
 */

/** What counts how much when sentences are ranked, in log-odds. */
export const RANKING = { answers: 1, span: 0.67, words: 0.61, likeness: 8.39 };

/** What makes it surer that a sentence answers, or less sure, by the names of `decide/features.ts`. */
export const SURENESS: Readonly<Record<string, number>> = {
  bias: -2.24,
  answers: 0.25,
  span: 0.04,
  margin: 0.16,
  likeness: 2.07,
  "exact words": -0.46,
  "sentence meaning": -0.64,
  "neighbour meaning": 0.93,
  "passage score": -0.18,
  "passage phrases": 0.6,
  "number of terms": 1.05,
  "names lacking": -0.2,
  "a name lacking": 0.71,
  "meaning lacking": -0.25,
  "numbers lacking": -0.46,
  "kind of answer lacking": 0.04,
  "premise contradicted": -1.67,
};

/** Sureness from which on the closest passages are shown, as such: below, they are far off. */
export const SHOWN_FROM = 0.06;
/** In log-odds: a neighbour that comes this near to a quoted sentence is part of the same answer. */
export const JOINS_WITHIN = 4;
/** In log-odds: another sentence that comes this near to the first answers as well. */
export const RIVALS_WITHIN = 1;
