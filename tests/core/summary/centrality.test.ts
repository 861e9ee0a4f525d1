import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centralityOf } from "../../../src/core/summary/centrality.ts";
import { similaritiesTo } from "../../../src/core/summary/similarity.ts";
import { termVectorsOf } from "../../../src/core/summary/term-vectors.ts";
import type { TermVector } from "../../../src/core/summary/term-vectors.ts";

const sentences = fc.array(
  fc.array(fc.constantFrom("bridge", "river", "mayor", "flood", "mill", "vote"), { maxLength: 6 }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

const cosine = (a: TermVector, b: TermVector): number =>
  [...a].reduce((sum, [term, weight]) => sum + weight * (b.get(term) ?? 0), 0);

/** LexRank as the textbook has it: the whole graph, edge by edge. */
function textbookCentrality(vectors: readonly TermVector[]): number[] {
  const edges = vectors.map((a, i) => vectors.map((b, j) => (i === j ? 0 : cosine(a, b))));
  const degrees = edges.map((row) => row.reduce((sum, edge) => sum + edge, 0));
  let ranks = vectors.map(() => 1 / vectors.length);
  for (let round = 0; round < 30; round += 1)
    ranks = vectors.map((_, to) => {
      const inflow = ranks.reduce((sum, rank, from) => {
        const degree = degrees[from] ?? 0;
        return degree > 1e-9 ? sum + (rank * (edges[from]?.[to] ?? 0)) / degree : sum;
      }, 0);
      return 0.15 / vectors.length + 0.85 * inflow;
    });
  return ranks.map((rank) => rank / Math.max(...ranks));
}

describe("centrality", () => {
  it("is what the whole graph of sentences would give", () => {
    fc.assert(
      fc.property(sentences, (terms) => {
        const { vectors } = termVectorsOf(terms);
        const expected = textbookCentrality(vectors);
        for (const [index, value] of centralityOf(vectors).entries())
          expect(value).toBeCloseTo(expected[index] ?? -1, 6);
      }),
    );
  });

  it("is highest for the sentence that shares most with the others", () => {
    const { vectors } = termVectorsOf([
      ["flood", "mill"],
      ["bridge", "river", "mayor"],
      ["bridge", "vote"],
      ["river", "town"],
      ["mayor"],
    ]);
    const centrality = centralityOf(vectors);
    expect(centrality.indexOf(Math.max(...centrality))).toBe(1);
  });

  it("has nothing to say about nothing", () => {
    expect(centralityOf([])).toEqual([]);
  });
});

describe("similarity looked up by term", () => {
  it("is the cosine of every pair", () => {
    fc.assert(
      fc.property(sentences, (terms) => {
        const { vectors } = termVectorsOf(terms);
        const similarTo = similaritiesTo(vectors);
        for (const [i, a] of vectors.entries())
          for (const [j, b] of vectors.entries())
            expect(similarTo(i).get(j) ?? 0).toBeCloseTo(cosine(a, b), 9);
      }),
    );
  });
});
