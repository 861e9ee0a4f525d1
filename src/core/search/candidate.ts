import type { Passage, PassageSentence } from "./passage.ts";
import type { SentenceSense } from "./sense.ts";

/** For each term of a question, how well each sentence of a passage meets it: 0 to 1. */
export type Grid = readonly (readonly number[])[];

/** A passage in the light of a question: what its sentences are judged by. */
export interface PassageEvidence {
  readonly passage: Passage;
  /** The passage's place in the index. */
  readonly place: number;
  /** BM25 of the passage, as `scorePassages` gives it. */
  readonly passageScore: number;
  /** Met by the term itself, or by what it is a misspelling of. */
  readonly exact: Grid;
  /** Met by the term, or by one of like meaning. */
  readonly related: Grid;
  /** How many of the question's phrases the passage has, as `phrasesIn` tells. */
  readonly phrases: number;
  /** The sense of each sentence, in order. */
  readonly senses: readonly SentenceSense[];
}

/** A sentence that may answer a question, in its surroundings. */
export interface Candidate extends PassageEvidence {
  readonly sentence: PassageSentence;
}

/** The sentence `offset` places further on in the same passage, or undefined at its ends. */
export const neighbourOf = ({ passage, sentence }: Candidate, offset: number): PassageSentence | undefined =>
  passage.sentences[sentence.sentence.number - 1 + offset];
