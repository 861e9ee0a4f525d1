import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scorePassages } from "../../../src/core/search/bm25.ts";
import { saturate } from "../../../src/core/search/saturation.ts";
import { indexPassages, rarityOf } from "../../../src/core/search/passage-index.ts";
import type { PassageIndex } from "../../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../../src/core/search/query.ts";
import type { Query } from "../../../src/core/search/query.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { termsOf } from "../../../src/core/language/tokens.ts";
import { anArticle } from "../../support/articles.ts";
import { nastyQuestions } from "./nasty-questions.ts";
import { smallArticles, smallQuestion } from "./small-world.ts";

/** Without an index: counts the words of every paragraph again for every term. */
function obviousScores(query: Query, { passages, meanLength }: PassageIndex): number[] {
  return passages.map(({ article, paragraph }) => {
    const terms = termsOf(sliceOf(article.text, paragraph.span));
    const parts = query.terms.map(({ matches, weight }) => {
      const found = matches.map(({ term, similarity }) => {
        const frequency = terms.filter((other) => other === term).length;
        return frequency === 0 ? 0 : similarity * weight * saturate(frequency, terms.length, meanLength);
      });
      return Math.max(0, ...found);
    });
    return query.terms.length === 0 ? 0 : parts.reduce((sum, part) => sum + part, 0) / query.totalWeight;
  });
}

describe("the scores of passages", () => {
  it("are those of an obvious scan of all paragraphs", () => {
    fc.assert(
      fc.property(smallArticles, smallQuestion, (articles, question) => {
        const index = indexPassages(articles);
        const query = analyseQuestion(question, index);
        const scores = scorePassages(query, index);
        expect([...scores]).toEqual(obviousScores(query, index).map((score) => expect.closeTo(score, 9)));
      }),
    );
  });

  it("are 0 for passages that share nothing with the question", () => {
    const index = indexPassages([
      anArticle("The bridge is old.\n\nThe ferry is new.\n\nBread costs a crown."),
    ]);
    const scores = scorePassages(analyseQuestion("ferry or bridge", index), index);
    expect([...scores].map((score) => score > 0)).toEqual([true, true, false]);
  });

  it.each(Object.entries(nastyQuestions))(
    "are finite for a question that is hardly any: %s",
    (_, question) => {
      const index = indexPassages([
        anArticle("The bridge is old. It was built in 1911.\n\nWhy? The author argues."),
      ]);
      for (const score of scorePassages(analyseQuestion(question, index), index)) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(2.2);
      }
    },
  );
});

describe("what repetitions of a term add", () => {
  it("grows with each and never reaches its bound", () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(2000),
        fc.double({ min: 1, max: 500, noNaN: true }),
        (more, length, meanLength) => {
          const one = saturate(more + 1, length, meanLength);
          expect(saturate(more + 2, length, meanLength)).toBeGreaterThan(one);
          expect(one).toBeGreaterThan(0);
          expect(one).toBeLessThan(2.2);
        },
      ),
    );
  });

  it("is less in a longer passage", () => {
    expect(saturate(2, 200, 50)).toBeLessThan(saturate(2, 50, 50));
    expect(saturate(2, 50, 50)).toBeLessThan(saturate(2, 10, 50));
  });
});

describe("the rarity of a term", () => {
  const index = indexPassages([
    anArticle("The bridge is old. The bridge is stone. The bridge and the ferry."),
  ]);

  it("is greatest for one that does not occur, and above 0 for one in every sentence", () => {
    const [unknown, rare, common] = ["lighthous", "ferri", "bridg"].map((term) => rarityOf(index, term));
    expect(unknown).toBeGreaterThan(rare ?? Infinity);
    expect(rare).toBeGreaterThan(common ?? Infinity);
    expect(common).toBeGreaterThan(0);
  });

  it("is finite where nothing is indexed", () => {
    expect(rarityOf(indexPassages([]), "bridg")).toBeGreaterThan(0);
    expect(rarityOf(indexPassages([]), "bridg")).toBeLessThan(Infinity);
  });
});
