/**
 * What depends on the weights in `data/reader`, fitted to them by `npm run bench:reader`: a person copies what it prints. Nothing
 * else in the program has to change with them.
 */

/** What counts how much when sentences are ranked, in log-odds. */
export const RANKING = { answers: 1, span: 0.6, words: 0.53, likeness: 3 };

/** What makes it surer that a sentence answers, or less sure, by the names of `decide/features.ts`. */
export const SURENESS: Readonly<Record<string, number>> = {
  bias: -0.87,
  answers: 0.12,
  span: 0.09,
  margin: 0.36,
  likeness: 1.62,
  "exact words": -0.09,
  "sentence meaning": -0.15,
  "neighbour meaning": -0.04,
  "passage score": -0.6,
  "passage phrases": 0.82,
  "number of terms": -0.2,
  "names lacking": -1.39,
  "a name lacking": 0.21,
  "meaning lacking": -0.44,
  "numbers lacking": -0.59,
  "kind of answer lacking": -1.6,
  "premise contradicted": -1.59,
};

/** Sureness from which on the closest passages are shown, as such: below, they are far off. */
export const SHOWN_FROM = 0.06;
/** In log-odds: a neighbour that comes this near to a quoted sentence is part of the same answer. */
export const JOINS_WITHIN = 1.5;
/** In log-odds: another sentence that comes this near to the first answers as well. */
export const RIVALS_WITHIN = 1;
