import { coverageAround, coverageWithin } from "../coverage.ts";
import type { Feature } from "./feature.ts";

/** The sentence holds the question's terms, or words of like meaning. */
export const sentenceMeaning: Feature = {
  name: "sentence meaning",
  measure: (query, candidate) => coverageAround(query, candidate.meant, candidate, 0),
};

/** The sentence and the ones beside it hold them together. */
export const neighbourMeaning: Feature = {
  name: "neighbour meaning",
  measure: (query, candidate) => coverageAround(query, candidate.meant, candidate, 1),
};

/** The paragraph holds them. */
export const passageMeaning: Feature = {
  name: "passage meaning",
  measure: (query, { meant }) => coverageWithin(query, meant),
};
