import type { Candidate } from "../../../src/core/search/candidate.ts";
import type { Passage, PassageSentence } from "../../../src/core/search/passage.ts";

/** A sentence of a passage that no question was put to: for what looks at places and words alone. */
export const bareCandidate = (passage: Passage, place: number, sentence: PassageSentence): Candidate => ({
  passage,
  place,
  sentence,
  passageScore: 1,
  exact: [],
  related: [],
  phrases: 0,
  senses: [],
});
