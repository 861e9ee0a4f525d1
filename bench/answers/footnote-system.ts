import { answerQuestion } from "../../src/core/answer/answer-question.ts";
import type { MaxSentences } from "../../src/core/answer/quote-window.ts";
import { locatorOf, wordsOf } from "../../src/core/article/quote.ts";
import { indexPassages } from "../../src/core/search/passage-index.ts";
import type { System } from "./system.ts";

/** What Footnote ships, with its shipped settings. */
export const footnote = (name: string, maxSentences: MaxSentences): System => ({
  name,
  prepare(articles) {
    const index = indexPassages(articles);
    return (question) => {
      const { kind, candidates } = answerQuestion(question, index, maxSentences);
      return {
        isAnswered: kind === "quoted",
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
});
