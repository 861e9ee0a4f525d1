import type { PassageIndex } from "../search/passage-index.ts";
import { answeringFirst } from "./answering-first.ts";
import { analyseQuestion } from "../search/query.ts";
import type { Query } from "../search/query.ts";
import type { Answer } from "./answer.ts";
import type { Reading } from "./answer-reader.ts";
import { decideAnswer } from "./decide-answer.ts";
import type { MaxSentences } from "./quote-window.ts";

/** Work that pauses at every query that has to be read, and goes on with what was read: at once, or later. */
export type ReadingSteps<T> = Generator<Query, T, Reading>;

/** An answer with what it was chosen by. */
export interface Searched {
  readonly answer: Answer;
  readonly query: Query;
  readonly reading: Reading;
}

/** Answers one question about one thing. */
export function* searchAnswer(
  question: string,
  index: PassageIndex,
  maxSentences: MaxSentences,
): ReadingSteps<Searched> {
  const query = analyseQuestion(question, index);
  const reading = answeringFirst(yield query);
  return { answer: decideAnswer(query, reading, index, maxSentences), query, reading };
}
