import type { Answer, AnswerQuote } from "../../core/answer/answer.ts";
import { quoteJson } from "./quote-json.ts";

/** An answer for programs. */
export function answerJson(question: string, answer: Answer, withCandidates: boolean) {
  return {
    question,
    answer: answer.kind,
    ...(answer.reason !== undefined && { reason: answer.reason }),
    // Four places tell apart what matters, and keep the lines readable.
    confidence: Math.round(answer.confidence * 10_000) / 10_000,
    quotes: answer.quotes.map(answerQuoteJson),
    missing: answer.missing,
    ...(answer.kind === "quoted" && answer.unanswered !== undefined && { unanswered: answer.unanswered }),
    ...(withCandidates && { candidates: answer.candidates.map(answerQuoteJson) }),
  };
}

const answerQuoteJson = ({ quote, context }: AnswerQuote) => ({
  ...quoteJson(quote),
  ...(context && { context: quoteJson(context) }),
});
