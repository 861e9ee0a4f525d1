import { coverageAround, coverageOf } from "../coverage.ts";
import type { Feature } from "./feature.ts";

/** The sentence holds the question's terms, rare ones counting more. */
export const sentenceCoverage: Feature = {
  name: "sentence coverage",
  measure: (query, candidate) => coverageAround(query, candidate.met, candidate, 0),
};

/** The sentence and the ones beside it hold them together: what "it" stands for is often in the sentence before. */
export const neighbourCoverage: Feature = {
  name: "neighbour coverage",
  measure: (query, candidate) => coverageAround(query, candidate.met, candidate, 1),
};

/** The title or a heading above the paragraph holds them. */
export const headingCoverage: Feature = {
  name: "heading coverage",
  measure: (query, { passage }) => coverageOf(query, passage.headingTerms),
};
