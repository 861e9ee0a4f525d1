import { coverageAround, coverageOf, coverageWithin, placeWithin } from "../coverage.ts";
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

/** The sentence and the one before it hold them together. */
export const coverageWithPrevious: Feature = {
  name: "coverage with the previous sentence",
  measure: (query, candidate) => {
    const place = placeWithin(candidate);
    return coverageWithin(query, candidate.met, place - 1, place);
  },
};

/** The sentence and the one after it hold them together. */
export const coverageWithNext: Feature = {
  name: "coverage with the next sentence",
  measure: (query, candidate) => {
    const place = placeWithin(candidate);
    return coverageWithin(query, candidate.met, place, place + 1);
  },
};

/** The title or a heading above the paragraph holds them. */
export const headingCoverage: Feature = {
  name: "heading coverage",
  measure: (query, { passage }) => coverageOf(query, passage.headingTerms),
};
