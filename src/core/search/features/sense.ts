import { placeWithin } from "../coverage.ts";
import { likeness } from "../sense.ts";
import type { Feature } from "./feature.ts";

/** The sentence as a whole is about what the question is about, in whatever words. */
export const sentenceSense: Feature = {
  name: "sentence sense",
  measure({ sense }, candidate) {
    const found = candidate.senses[placeWithin(candidate)];
    return found === undefined ? 0 : likeness(sense, found.own);
  },
};

/** The sentence and the ones beside it are. */
export const neighbourSense: Feature = {
  name: "neighbour sense",
  measure({ sense }, candidate) {
    const found = candidate.senses[placeWithin(candidate)];
    return found === undefined ? 0 : likeness(sense, found.nearby);
  },
};
