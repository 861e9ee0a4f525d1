import { isFormal } from "../search/answer-type.ts";
import { holdsAnswerType } from "../search/features/answer-present.ts";
import { candidateAt } from "../search/rank-sentences.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { contains } from "../text/span.ts";
import type { Answer, AnswerQuote } from "./answer.ts";
import { distinctQuotes, MOST_QUOTES, sharesWords } from "./choose-quotes.ts";
import { QUOTED_FROM } from "./confidence.ts";
import type { QuestionPart } from "./question/parts.ts";
import type { MaxSentences } from "./quote-window.ts";
import { searchAnswer } from "./search-answer.ts";
import type { ReadingSteps, Searched } from "./search-answer.ts";

/**
 * Answers a question that asks several things: each by itself, with a further quote only where those before do not answer
 * it. Where no part is answered, or the parts find no more than the question as a whole, it is answered as a whole.
 */
export function* answerParts(
  question: string,
  parts: readonly QuestionPart[],
  index: PassageIndex,
  maxSentences: MaxSentences,
): ReadingSteps<Answer> {
  const whole = (yield* searchAnswer(question, index, maxSentences)).answer;
  const searched: { readonly part: QuestionPart; readonly found: Searched }[] = [];
  for (const part of parts)
    searched.push({ part, found: yield* searchAnswer(part.question, index, maxSentences) });
  const answered = searched.filter(({ found }) => found.answer.kind === "quoted");
  const [best] = answered;
  if (best === undefined) return whole;

  // A part that is not answered alone may be within the answer to the whole.
  const first = whole.kind === "quoted" && answered.length < parts.length ? whole : best.found.answer;
  const quotes = first.quotes.slice(0, 1);
  const unanswered: string[] = [];
  for (const { part, found } of searched) {
    if (quotes.some((quote) => answers(quote, found, index))) continue;
    const [quote] = found.answer.quotes;
    if (found.answer.kind !== "quoted" || quote === undefined) unanswered.push(part.asked);
    else if (!quotes.some((other) => sharesWords(other, quote))) quotes.push(quote);
  }
  const [quote, ...further] = quotes;
  if (quote === undefined) return whole;
  const others = [...whole.candidates, ...searched.flatMap(({ found }) => found.answer.candidates)];
  return {
    kind: "quoted",
    confidence: first.confidence,
    missing: first.missing,
    missingKind: first.missingKind,
    understood: whole.understood,
    readBy: whole.readBy,
    candidates: distinctQuotes([...quotes, ...others]).slice(0, MOST_QUOTES),
    quotes: [quote, ...further],
    unanswered,
  };
}

/** True when a sentence of the quote would be given as the answer, and has the kind of words that is asked for. */
const answers = (
  { quote }: AnswerQuote,
  { query, reading, answer }: Searched,
  index: PassageIndex,
): boolean =>
  answer.kind !== "absent" &&
  answer.reason === undefined &&
  reading.ranking.some(
    (read) =>
      read.passage.article === quote.article &&
      contains(quote.span, read.sentence.sentence.span) &&
      read.confidence >= QUOTED_FROM &&
      (!isFormal(query.answerType) || holdsAnswerType(query, candidateAt(query, index, read))),
  );
