import { answerQuestion } from "../../src/core/answer/answer-question.ts";
import { locatorOf, wordsOf } from "../../src/core/article/quote.ts";
import { indexPassages } from "../../src/core/search/passage-index.ts";
import { shippedMeanings } from "../meanings.ts";
import type { System } from "./system.ts";

/**
 * Footnote with its shipped settings. Its quotes are places in paragraphs, so the paragraph is that of the quote. This
 * is the only file of the bench that knows how Footnote is asked.
 */
export const footnote: System = {
  name: "Footnote",
  prepare(articles, unit) {
    const index = indexPassages(articles, shippedMeanings);
    const maxSentences = unit === "sentence" ? 1 : 2;
    return (question) => {
      const { kind, confidence, candidates } = answerQuestion(question, index, maxSentences);
      return {
        isAnswered: kind === "quoted",
        score: confidence,
        ranking: candidates.map(({ quote }) => {
          const { paragraph, sentences } = locatorOf(quote);
          return {
            article: quote.article.id,
            paragraph,
            text: wordsOf(quote),
            sentences: sentences[1] - sentences[0] + 1,
          };
        }),
      };
    };
  },
};
