/**
 * What depends on the weights in `data/reader`, fitted to them by `npm run bench:reader`: a person copies what it prints. Nothing
 * else in the program has to change with them.
 */

/** What counts how much when sentences are ranked, in log-odds. */
export const RANKING = { answers: 1, span: 0.66, words: 0.64, likeness: 3.52 };

/** What makes it surer that a sentence answers, or less sure, by the names of `decide/features.ts`. */
export const SURENESS: Readonly<Record<string, number>> = {
  bias: -0.87,
  answers: 0.13,
  span: 0.08,
  margin: 0.37,
  likeness: 1.57,
  "exact words": -0.29,
  "sentence meaning": 0.06,
  "neighbour meaning": -0.25,
  "passage score": -0.64,
  "passage phrases": 0.93,
  "number of terms": -0.14,
  "names lacking": -1.29,
  "a name lacking": 0.1,
  "meaning lacking": -0.44,
  "numbers lacking": -0.64,
  "kind of answer lacking": -1.64,
  "premise contradicted": -1.63,
};

/** Sureness from which on the closest passages are shown, as such: below, they are far off. */
export const SHOWN_FROM = 0.06;
/** In log-odds: a neighbour that comes this near to a quoted sentence is part of the same answer. */
export const JOINS_WITHIN = 1.5;
/** In log-odds: another sentence that comes this near to the first answers as well. */
export const RIVALS_WITHIN = 1;
