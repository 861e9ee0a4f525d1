import type { Feature } from "./feature.ts";

/** The paragraph as a whole is about the question: BM25, as a share of the question's weight. */
export const passageScore: Feature = {
  name: "passage score",
  measure: (_query, { passageScore: score }) => score,
};
