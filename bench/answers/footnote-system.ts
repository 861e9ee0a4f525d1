import { pathToFileURL } from "node:url";
import { answerByWords, answerQuestion } from "../../src/core/answer/answer-question.ts";
import type { Answer } from "../../src/core/answer/answer.ts";
import { locatorOf, wordsOf } from "../../src/core/article/quote.ts";
import { indexPassages } from "../../src/core/search/passage-index.ts";
import { startEncoder } from "../../src/reader/encoder/encoder.ts";
import type { Encoder } from "../../src/reader/encoder/encoder.ts";
import { readCard } from "../../src/reader/encoder/weights.ts";
import { createNeuralReader } from "../../src/reader/neural-reader.ts";
import { shippedMeanings } from "../meanings.ts";
import { PATIENCE } from "../reader/patience.ts";
import type { Outcome, System } from "./system.ts";

/** Scripts run in the project's folder, wherever they were compiled to. */
const WEIGHTS = pathToFileURL("data/reader/");
const PROGRAM = new URL("../../src/reader/encoder/worker.js", import.meta.url);

/** Footnote without its reader, as it answers where that does not run. */
export const wordsOnly: System = {
  name: "Footnote, words only",
  prepare(articles, unit) {
    const index = indexPassages(articles, shippedMeanings);
    const maxSentences = unit === "sentence" ? 1 : 2;
    return (question) => outcomeOf(answerByWords(question, index, maxSentences));
  },
};

/** Footnote with its shipped settings, and an encoder. This is the only file of the bench that knows how Footnote is asked. */
export function footnoteWith(encoder: Encoder): System {
  const { version, hidden } = readCard(WEIGHTS);
  const reader = createNeuralReader({ encoder, version, dimensions: hidden, waitForVectors: Infinity });
  return {
    name: "Footnote",
    async prepare(articles, unit) {
      const index = indexPassages(articles, shippedMeanings);
      await reader.prepare(index);
      const maxSentences = unit === "sentence" ? 1 : 2;
      return async (question) => outcomeOf(await answerQuestion(question, index, reader, maxSentences));
    },
  };
}

/** As it runs: nothing that was read is kept. */
export const footnote: System = footnoteWith(
  startEncoder({ weights: WEIGHTS, program: PROGRAM, ...PATIENCE }),
);

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
