import type { PassageIndex } from "../search/passage-index.ts";
import type { Answer } from "./answer.ts";
import type { AnswerReader } from "./answer-reader.ts";
import { answerSteps } from "./answer-steps.ts";
import type { MaxSentences } from "./quote-window.ts";
import { readByWords } from "./words-reader.ts";

/**
 * Answers a question with quotes of the indexed articles, or admits that they do not answer it. The same question, articles and reader
 * always give the same answer.
 */
export async function answerQuestion(
  question: string,
  index: PassageIndex,
  reader: AnswerReader,
  maxSentences: MaxSentences = 2,
): Promise<Answer> {
  const steps = answerSteps(question, index, maxSentences);
  let step = steps.next();
  // oxlint-disable-next-line no-await-in-loop -- what is read next may depend on what was read
  while (step.done !== true) step = steps.next(await reader.read(step.value, index));
  return step.value;
}

/** As `answerQuestion` with the reader of words, but at once. */
export function answerByWords(question: string, index: PassageIndex, maxSentences: MaxSentences = 2): Answer {
  const steps = answerSteps(question, index, maxSentences);
  let step = steps.next();
  while (step.done !== true) step = steps.next(readByWords(step.value, index));
  return step.value;
}
