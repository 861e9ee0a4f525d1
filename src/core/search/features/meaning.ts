import { bestWithin, coverageAround, isInHeadings } from "../coverage.ts";
import type { Feature } from "./feature.ts";

/** The sentence holds the question's terms, or words of like meaning. */
export const sentenceMeaning: Feature = {
  name: "sentence meaning",
  measure: (query, candidate) => coverageAround(query, candidate.related, candidate, 0),
};

/** The sentence and the ones beside it hold them together. */
export const neighbourMeaning: Feature = {
  name: "neighbour meaning",
  measure: (query, candidate) => coverageAround(query, candidate.related, candidate, 1),
};

/** The paragraph holds them, or what stands above it: a paragraph seldom repeats the title. */
export const passageMeaning: Feature = {
  name: "passage meaning",
  measure: ({ terms, totalWeight }, { related, passage }) => {
    if (totalWeight === 0) return 0;
    const covered = terms.reduce(
      (sum, asked, term) =>
        sum + asked.weight * Math.max(bestWithin(related, term), isInHeadings(asked, passage) ? 1 : 0),
      0,
    );
    return covered / totalWeight;
  },
};
