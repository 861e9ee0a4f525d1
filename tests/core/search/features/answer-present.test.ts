import { describe, expect, it } from "vitest";
import { answerPresent } from "../../../../src/core/search/features/answer-present.ts";
import { indexPassages } from "../../../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../../../src/core/search/query.ts";
import { anArticle } from "../../../support/articles.ts";
import { bareCandidate } from "../bare-candidate.ts";
import { answerPresentCases } from "./answer-present.cases.ts";

/** What the feature says of a sentence that is a whole article. */
function measure(question: string, text: string): number[] {
  const index = indexPassages([anArticle(text)]);
  return index.passages.flatMap((passage, place) =>
    passage.sentences.map((sentence) =>
      answerPresent.measure(analyseQuestion(question, index), bareCandidate(passage, place, sentence)),
    ),
  );
}

describe.each(Object.entries(answerPresentCases))("%s", (_, { question, holds, lacks }) => {
  it.each(holds)("is in “%s”", (sentence) => {
    expect(measure(question, sentence)).toEqual([1]);
  });

  it.each(lacks)("is not in “%s”", (sentence) => {
    expect(measure(question, sentence)).toEqual([0]);
  });
});
