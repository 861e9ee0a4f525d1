import { coverageWithin, placeWithin } from "../coverage.ts";
import type { Feature } from "./feature.ts";

/** The sentence and the one before it hold them together: what "it" stands for is often there. */
export const coverageWithPrevious: Feature = {
  name: "coverage with the previous sentence",
  measure: (query, candidate) => {
    const place = placeWithin(candidate);
    return coverageWithin(query, candidate.exact, place - 1, place);
  },
};
