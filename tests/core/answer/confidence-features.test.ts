import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceFeatures, termsLacking } from "../../../src/core/answer/confidence-features.ts";
import type { Candidate } from "../../../src/core/search/candidate.ts";
import { indexPassages } from "../../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../../src/core/search/query.ts";
import type { Query } from "../../../src/core/search/query.ts";
import { candidatesFor } from "../../../src/core/search/rank-sentences.ts";
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

describe.each(confidenceFeatures)("the sign “$name”", ({ measure }) => {
  it("is a finite number, the same every time", () => {
    const anyQuestion = fc.oneof(smallQuestion, fc.constantFrom(...Object.values(nastyQuestions)));
    fc.assert(
      fc.property(smallArticles, anyQuestion, anyMeanings, (articles, question, meanings) => {
        const index = indexPassages(articles, meanings);
        const query = analyseQuestion(question, index);
        for (const candidate of candidatesFor(query, index)) {
          const measured = measure(query, candidate);
          expect(Number.isFinite(measured)).toBe(true);
          expect(measure(query, candidate)).toBe(measured);
        }
      }),
    );
  });
});

describe("the terms that a paragraph lacks", () => {
  it.each([
    ["When did the council open the stone bridge?", []],
    ["When did the counsil open the stone brigde?", []],
    ["Who paid for the lighthouse?", ["lighthouse"]],
    ["Did Maria Lund open the bridge?", ["maria", "lund"]],
  ])("of “%s” are %j", (question, lacking) => {
    expect(termsLacking(...firstFor(question)).map(({ word }) => word)).toEqual(lacking);
  });

  it.each(["# The lighthouse of Arnby\n\n", "## Lighthouses\n\n"])(
    "are not those of its headings: %j",
    (heading) => {
      const [query, candidate] = firstFor("Who paid for the lighthouse bridge?", heading + bridge);
      expect(termsLacking(query, candidate)).toEqual([]);
    },
  );

  it("may stand in another paragraph", () => {
    const [query, candidate] = firstFor("bridge, stone, ferry", "A stone bridge.\n\nA ferry.");
    expect(termsLacking(query, candidate).map(({ word }) => word)).toEqual(["ferry"]);
  });
});
