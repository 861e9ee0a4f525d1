import type { Feature } from "./feature.ts";

/** The paragraph as a whole is about the question: BM25, as a share of the question's weight. */
export const passageScore: Feature = {
  name: "passage score",
  measure: (_query, { passageScore: score }) => score,
};

/** The paragraph beside the best one: 1 for the best itself. */
export const passageLead: Feature = {
  name: "passage lead",
  measure: (_query, { passageScore: score, bestPassageScore }) =>
    bestPassageScore > 0 ? score / bestPassageScore : 0,
};
