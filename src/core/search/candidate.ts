import type { Sense } from "./sense.ts";
import type { Passage, PassageSentence } from "./passage.ts";

/** A sentence that may answer a question, in its surroundings. */
export interface Candidate {
  readonly passage: Passage;
  /** The passage's place in the index. */
  readonly place: number;
  readonly sentence: PassageSentence;
  /** The sense of each sentence of the passage, in order. */
  readonly senses: readonly Sense[];
  /** BM25 of the passage, as `scorePassages` gives it. */
  readonly passageScore: number;
  /** The best passage score for this question. */
  readonly bestPassageScore: number;
}

/** The sentence `offset` places further on in the same passage, or undefined at its ends. */
export const neighbourOf = ({ passage, sentence }: Candidate, offset: number): PassageSentence | undefined =>
  passage.sentences[sentence.sentence.number - 1 + offset];
