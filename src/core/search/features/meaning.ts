import { coverageWithin, placeWithin } from "../coverage.ts";
import type { Feature } from "./feature.ts";

/** The sentence holds the question's terms, or words of like meaning. */
export const sentenceMeaning: Feature = {
  name: "sentence meaning",
  measure(query, candidate) {
    const place = placeWithin(candidate);
    return coverageWithin(query, candidate.meant, place, place);
  },
};

/** The sentence and the ones beside it hold them together. */
export const neighbourMeaning: Feature = {
  name: "neighbour meaning",
  measure(query, candidate) {
    const place = placeWithin(candidate);
    return coverageWithin(query, candidate.meant, place - 1, place + 1);
  },
};

/** The paragraph holds them. */
export const passageMeaning: Feature = {
  name: "passage meaning",
  measure: (query, { meant }) => coverageWithin(query, meant),
};
