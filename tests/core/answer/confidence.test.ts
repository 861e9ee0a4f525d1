import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceIn, QUOTED_FROM, UNSURE_FROM } from "../../../src/core/answer/confidence.ts";
import { indexPassages } from "../../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../../src/core/search/query.ts";
import type { Query } from "../../../src/core/search/query.ts";
import { candidatesFor } from "../../../src/core/search/rank-sentences.ts";
import type { Candidate } from "../../../src/core/search/candidate.ts";
import { anArticle } from "../../support/articles.ts";
import { nastyQuestions } from "../search/nasty-questions.ts";
import { smallMeanings } from "../search/small-meanings.ts";
import { smallArticles, smallQuestion } from "../search/small-world.ts";

const anyMeanings = fc.constantFrom(undefined, smallMeanings);
const bridge = "The council of Arnby opened the stone bridge in 1911. Anna Holt paid for the stone bridge.";

/** The question and the first sentence of the bridge's story. */
function firstFor(question: string, text = bridge): readonly [Query, Candidate] {
  const index = indexPassages([anArticle(text)]);
  const query = analyseQuestion(question, index);
  const [candidate] = candidatesFor(query, index);
  expect.assert(candidate !== undefined);
  return [query, candidate];
}

const confidenceOf = (question: string, text?: string): number => confidenceIn(...firstFor(question, text));

describe("the confidence in an answer", () => {
  it("is a number from 0 to 1 whatever the article and the question", () => {
    const anyQuestion = fc.oneof(smallQuestion, fc.constantFrom(...Object.values(nastyQuestions)));
    fc.assert(
      fc.property(smallArticles, anyQuestion, anyMeanings, (articles, question, meanings) => {
        const index = indexPassages(articles, meanings);
        const query = analyseQuestion(question, index);
        for (const candidate of candidatesFor(query, index)) {
          const confidence = confidenceIn(query, candidate);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each([
    [
      "a name that the paragraph lacks",
      "When did Lund open the stone bridge?",
      "When did the council open the stone bridge?",
    ],
    [
      "a word that the paragraph lacks",
      "When did the council open the stone lighthouse?",
      "When did the council open the stone bridge?",
    ],
    [
      "a kind of answer that is not there",
      "How old is the stone bridge of the council?",
      "When was the stone bridge of the council opened?",
    ],
    ["few words", "bridge", "council opened stone bridge"],
  ])("is lowered by %s", (_, doubtful, sure) => {
    expect(confidenceOf(doubtful)).toBeLessThan(confidenceOf(sure));
  });

  it("is not lowered where the kind of answer is in the sentence beside it", () => {
    const [before, far] = [
      "The bridge is of stone. It opened in 1911.",
      "The bridge is of stone. Rain fell. It opened in 1911.",
    ];
    expect(confidenceOf("When was the stone bridge built?", before)).toBeGreaterThan(
      confidenceOf("When was the stone bridge built?", far),
    );
  });

  it("is that of a closest passage where it contradicts the question, however many words agree", () => {
    const text = "In May 1911 the council of Arnby did not open the new stone bridge over the river.";
    const confidence = confidenceOf(
      "When did the council of Arnby open the new stone bridge over the river?",
      text,
    );
    expect(confidence).toBeLessThan(QUOTED_FROM);
    expect(confidence).toBeGreaterThanOrEqual(UNSURE_FROM);
  });

  it("has less to reach for the closest passage than for an answer", () => {
    expect(0).toBeLessThan(UNSURE_FROM);
    expect(UNSURE_FROM).toBeLessThan(QUOTED_FROM);
    expect(QUOTED_FROM).toBeLessThan(1);
  });
});
