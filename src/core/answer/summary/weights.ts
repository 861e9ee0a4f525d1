/** What each kind of evidence for a sentence is worth. Relevance mostly lies between 0 and 2. */
export interface SummaryWeights {
  /** What a sentence gains by being near the beginning, at most. */
  readonly position: number;
  /** Sentences within which that gain falls to about a third; greater than 0. */
  readonly leadLength: number;
  /** What the most central sentence gains. */
  readonly centrality: number;
  /** For naming all that the title names. */
  readonly title: number;
  /** What a fragment loses. */
  readonly fragment: number;
  /** What repeating a sentence that is already taken costs: maximal marginal relevance (Carbonell & Goldstein 1998). */
  readonly redundancy: number;
}

/** For any text. Titles tease as often as they tell; a fragment loses more than filling the length brings. */
export const PLAIN_WEIGHTS: SummaryWeights = {
  position: 1,
  leadLength: 5,
  centrality: 1,
  title: 0.6,
  fragment: 2,
  redundancy: 0.85,
};
