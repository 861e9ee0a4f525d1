import { answerByWords } from "../answer/answer-question.ts";
import type { Quote } from "../article/quote.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { contains } from "../text/span.ts";

/** The quote that an index answers a question with for sure, the first of several. */
export function quoteFor(question: string, index: PassageIndex): Quote | undefined {
  const answer = answerByWords(question, index);
  return answer.kind === "quoted" && answer.unanswered === undefined ? answer.quotes[0].quote : undefined;
}

/** True for a quote that has all of a sentence. */
export const holds = (quote: Quote, sentence: Quote): boolean =>
  quote.article.id === sentence.article.id && contains(quote.span, sentence.span);
