import { coverageOf } from "../coverage.ts";
import { neighbourOf } from "../candidate.ts";
import type { Feature } from "./feature.ts";

/** The sentence holds the question's terms, rare ones counting more. */
export const sentenceCoverage: Feature = {
  name: "sentence coverage",
  measure: (query, { sentence }) => coverageOf(query, sentence.terms),
};

/** The sentence and the ones beside it hold them together: what "it" stands for is often in the sentence before. */
export const neighbourCoverage: Feature = {
  name: "neighbour coverage",
  measure: (query, candidate) => {
    const nearby = [-1, 0, 1].flatMap((offset) => [...(neighbourOf(candidate, offset)?.terms ?? [])]);
    return coverageOf(query, new Set(nearby));
  },
};

/** The title or a heading above the paragraph holds them. */
export const headingCoverage: Feature = {
  name: "heading coverage",
  measure: (query, { passage }) => coverageOf(query, passage.headingTerms),
};
