import type { PassageIndex } from "../search/passage-index.ts";
import type { Answer, AnswerQuote } from "./answer.ts";
import { UNSURE_FROM } from "./confidence.ts";
import { summarise } from "../summary/summary.ts";
import type { SummaryLength } from "../summary/length.ts";

const LENGTH: SummaryLength = { kind: "sentences", count: 2 };

/**
 * For a question about an article as a whole: its main sentences, in its order. They were chosen without the question, so they are
 * never given as its answer. Of several articles, there are none.
 */
export function mainSentences({ passages, documentOf }: PassageIndex): Answer {
  const base = { missing: [], understood: [] } as const;
  const articles = new Set(passages.map(({ article }) => article));
  const [article] = articles;
  const [first, ...others] =
    article === undefined || articles.size > 1
      ? []
      : summarise(documentOf(article), LENGTH).sentences.map(({ quote }): AnswerQuote => ({ quote }));
  if (first === undefined)
    return {
      ...base,
      kind: "absent",
      ...(articles.size > 1 && { reason: "several-articles" }),
      confidence: 0,
      candidates: [],
      quotes: [],
    };
  const quotes = [first, ...others] as const;
  return {
    ...base,
    kind: "unsure",
    reason: "main-sentences",
    confidence: UNSURE_FROM,
    candidates: quotes,
    quotes,
  };
}
