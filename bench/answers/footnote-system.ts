import { answerByWords } from "../../src/core/answer/answer-question.ts";
import type { Answer } from "../../src/core/answer/answer.ts";
import { locatorOf, wordsOf } from "../../src/core/article/quote.ts";
import { indexPassages } from "../../src/core/search/passage-index.ts";
import { shippedMeanings } from "../meanings.ts";
import type { Outcome, System } from "./system.ts";

/** Footnote without its reader, as it answers where that does not run. */
export const wordsOnly: System = {
  name: "Footnote, words only",
  prepare(articles, unit) {
    const index = indexPassages(articles, shippedMeanings);
    const maxSentences = unit === "sentence" ? 1 : 2;
    return (question) => outcomeOf(answerByWords(question, index, maxSentences));
  },
};

/** Footnote with its shipped settings. This is the only file of the bench that knows how Footnote is asked. */
export const footnote: System = { ...wordsOnly, name: "Footnote" };

/** Its quotes are places in paragraphs, so the paragraph is that of the quote. */
const outcomeOf = ({ kind, confidence, candidates }: Answer): Outcome => ({
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
});
