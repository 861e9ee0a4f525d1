import { neighbourOf } from "../candidate.ts";
import { coverageOf, meaningIn } from "../coverage.ts";
import type { Feature } from "./feature.ts";

/** The sentence holds the question's terms, or words of like meaning. */
export const sentenceMeaning: Feature = {
  name: "sentence meaning",
  measure: (query, { sentence }) => coverageOf(query, sentence.terms, meaningIn),
};

/** The sentence and the ones beside it hold them together. */
export const neighbourMeaning: Feature = {
  name: "neighbour meaning",
  measure: (query, candidate) => {
    const nearby = [-1, 0, 1].flatMap((offset) => [...(neighbourOf(candidate, offset)?.terms ?? [])]);
    return coverageOf(query, new Set(nearby), meaningIn);
  },
};

/** The paragraph holds them. */
export const passageMeaning: Feature = {
  name: "passage meaning",
  measure: (query, { passage }) => coverageOf(query, passage.frequencies, meaningIn),
};
