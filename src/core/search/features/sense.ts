import { placeWithin } from "../coverage.ts";
import { joinSenses, likeness } from "../sense.ts";
import type { Feature } from "./feature.ts";

/** The sentence as a whole is about what the question is about, in whatever words. */
export const sentenceSense: Feature = {
  name: "sentence sense",
  measure({ sense }, candidate) {
    const own = candidate.senses[placeWithin(candidate)];
    return own === undefined ? 0 : likeness(sense, own);
  },
};

/** The sentence and the ones beside it are. */
export const neighbourSense: Feature = {
  name: "neighbour sense",
  measure({ sense }, candidate) {
    const place = placeWithin(candidate);
    return likeness(sense, joinSenses(candidate.senses.slice(Math.max(0, place - 1), place + 2)));
  },
};
