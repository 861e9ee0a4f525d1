import type { Query } from "../search/query.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { Passage, PassageSentence } from "../search/passage.ts";

/**
 * Reads passages for the answer to a question. It only says how well each sentence answers: what is quoted, and whether anything is, the
 * engine decides. The same question and passages always give the same reading.
 */
export interface AnswerReader {
  /**
   * @param query - one question about one thing, analysed against `index`; `query.question` is the text as it was asked
   * @param index - the passages of the articles that are asked, possibly none
   * @throws ReaderUnavailable where it cannot read now: the question can be answered by its words
   */
  read(query: Query, index: PassageIndex): Promise<Reading>;
}

/** A reader cannot read, now or for good. */
export class ReaderUnavailable extends Error {
  override readonly name = "ReaderUnavailable";
}

/** What a reader makes of some passages in the light of a question. */
export interface Reading {
  /** What it went by. */
  readonly by: "words" | "meaning";
  /** Sentences that may answer, best first; not all of them have to be there, and each is there once. */
  readonly ranking: readonly SentenceReading[];
  /** How sure it is that no passage answers: 0 to 1; 1 where the ranking is empty. */
  readonly nothing: number;
  /** In units of `score`: a neighbour of a quoted sentence that comes this near to it is part of the same answer. */
  readonly joinsWithin: number;
  /** In units of `score`: another sentence that comes this near to the first of the ranking answers as well. */
  readonly rivalsWithin: number;
  /** Sureness from which on even the closest passages are shown; below, nothing is. */
  readonly shownFrom: number;
  /** Where it is not sure, so many of the closest passages are shown at most. */
  readonly mostShown: number;
}

/** A sentence with how well it answers. */
export interface SentenceReading {
  /** The passage, by its place in the index. */
  readonly place: number;
  readonly passage: Passage;
  /** One of the passage's. */
  readonly sentence: PassageSentence;
  /** To compare the sentences of one reading with; what it counts is the reader's own affair. */
  readonly score: number;
  /** How sure it is that this sentence answers the question: 0 to 1. */
  readonly confidence: number;
}
