import type { Feature } from "./feature.ts";

/** The sentence has the very form of the word that the question has ("moved", not "moving"). */
export const exactWords: Feature = {
  name: "exact words",
  measure: ({ terms, totalWeight }, { sentence }) => {
    if (totalWeight === 0) return 0;
    const exact = terms.filter(({ word }) => sentence.words.has(word));
    return exact.reduce((sum, { weight }) => sum + weight, 0) / totalWeight;
  },
};
