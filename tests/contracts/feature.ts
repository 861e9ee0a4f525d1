import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article/article.ts";
import type { Candidate } from "../../src/core/search/candidate.ts";
import type { Feature } from "../../src/core/search/features/feature.ts";
import type { Meanings } from "../../src/core/lexicon/meanings.ts";
import { indexPassages } from "../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../src/core/search/query.ts";
import { candidatesFor } from "../../src/core/search/rank-sentences.ts";

interface FeatureWorld {
  readonly articles: fc.Arbitrary<readonly Article[]>;
  readonly question: fc.Arbitrary<string>;
  /** Questions that are hardly any. */
  readonly nastyQuestions: readonly string[];
  /** What may be known of the meaning of words; undefined where nothing is. */
  readonly meanings: readonly (Meanings | undefined)[];
}

/** A sum of floating-point shares may exceed the whole by this much. */
const ROUNDING = 1e-9;

/** What every kind of evidence keeps to. */
export function itIsAFeature({ name, measure }: Feature, most: number, world: FeatureWorld): void {
  const anyQuestion = fc.oneof(
    { weight: 6, arbitrary: world.question },
    { weight: 1, arbitrary: fc.constantFrom(...world.nastyQuestions) },
  );
  const eachCandidate = (
    check: (measured: number, query: ReturnType<typeof analyseQuestion>, candidate: Candidate) => void,
  ): void =>
    fc.assert(
      fc.property(
        world.articles,
        anyQuestion,
        fc.constantFrom(...world.meanings),
        (articles, question, meanings) => {
          const index = indexPassages(articles, meanings);
          const query = analyseQuestion(question, index);
          for (const candidate of candidatesFor(query, index))
            check(measure(query, candidate), query, candidate);
        },
      ),
    );

  describe(`the feature “${name}”`, () => {
    it(`is a number from 0 to ${most}`, () => {
      eachCandidate((measured) => {
        expect(measured).toBeGreaterThanOrEqual(0);
        expect(measured).toBeLessThanOrEqual(most + ROUNDING);
      });
    });

    it("is the same every time", () => {
      eachCandidate((measured, query, candidate) => {
        expect(measure(query, candidate)).toBe(measured);
      });
    });

    it("looks at nothing but the question, the passage and its headings", () => {
      eachCandidate((measured, query, candidate) => {
        expect(measure(query, alone(candidate))).toBe(measured);
      });
    });
  });
}

/** The candidate where the text around its paragraph is blotted out, and the passage stands elsewhere. */
function alone(candidate: Candidate): Candidate {
  const { article, paragraph } = candidate.passage;
  const { start, end } = paragraph.span;
  const text = "1".repeat(start) + article.text.slice(start, end) + "1".repeat(article.text.length - end);
  const passage = {
    ...candidate.passage,
    article: { ...article, text, paragraphs: [paragraph], id: "another" },
  };
  return { ...candidate, passage, place: candidate.place + 7 };
}
