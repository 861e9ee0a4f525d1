import { joinSenses, likeness } from "../sense.ts";
import type { Feature } from "./feature.ts";

/** The sentence as a whole is about what the question is about, in whatever words. */
export const sentenceSense: Feature = {
  name: "sentence sense",
  measure: ({ sense }, { senses, sentence }) => likeness(sense, joinSenses(senses.slice(sentence.sentence.number - 1, sentence.sentence.number))),
};

/** The sentence and the ones beside it are. */
export const neighbourSense: Feature = {
  name: "neighbour sense",
  measure: ({ sense }, { senses, sentence: { sentence } }) =>
    likeness(sense, joinSenses(senses.slice(Math.max(0, sentence.number - 2), sentence.number + 1))),
};
