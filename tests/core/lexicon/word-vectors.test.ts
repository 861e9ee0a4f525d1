import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordVectors } from "../../../src/core/lexicon/word-vectors.ts";
import type { WordVectors } from "../../../src/core/lexicon/word-vectors.ts";

/** Few enough dimensions that a glance sees them all. */
const DIMENSIONS = 4;
const vector = fc.array(fc.integer({ min: -128, max: 127 }), {
  minLength: DIMENSIONS,
  maxLength: DIMENSIONS,
});
const table = fc.array(vector, { minLength: 1, maxLength: 6 });

function vectorsOf(rows: readonly (readonly number[])[]): WordVectors {
  const words = rows.map((_, rank) => `word${rank}`);
  return createWordVectors(words, Int8Array.from(rows.flat()), rows[0]?.length ?? 0);
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const lengthOf = (a: readonly number[]): number => Math.hypot(...a);
const cosine = (a: readonly number[], b: readonly number[]): number =>
  lengthOf(a) === 0 || lengthOf(b) === 0 ? 0 : dot(a, b) / (lengthOf(a) * lengthOf(b));

/** Checks every pair of words of any table. */
const eachPair = (
  check: (vectors: WordVectors, a: number, b: number, rows: readonly number[][]) => void,
): void =>
  fc.assert(
    fc.property(table, (rows) => {
      const vectors = vectorsOf(rows);
      for (const a of rows.keys()) for (const b of rows.keys()) check(vectors, a, b, rows);
    }),
  );

describe("the similarity of two words", () => {
  it("is the cosine of their vectors, worked out in the obvious way", () => {
    eachPair((vectors, a, b, rows) => {
      expect(vectors.similarity(a, b)).toBeCloseTo(cosine(rows[a] ?? [], rows[b] ?? []), 9);
    });
  });

  it("is the same both ways, and between -1 and 1", () => {
    eachPair((vectors, a, b) => {
      const similarity = vectors.similarity(a, b);
      expect(vectors.similarity(b, a)).toBe(similarity);
      expect(Math.abs(similarity)).toBeLessThanOrEqual(1 + 1e-9);
    });
  });

  it("is 1 for a word with itself, and 0 with one of which nothing is known", () => {
    const vectors = vectorsOf([
      [3, 4, 0],
      [0, 0, 0],
    ]);
    expect(vectors.similarity(0, 0)).toBeCloseTo(1);
    expect(vectors.similarity(0, 1)).toBe(0);
    expect(vectors.similarity(1, 1)).toBe(0);
  });

  it("does not depend on how long the vectors are", () => {
    const vectors = vectorsOf([
      [100, 50],
      [2, 1],
      [-50, -25],
    ]);
    expect(vectors.similarity(0, 1)).toBeCloseTo(1);
    expect(vectors.similarity(0, 2)).toBeCloseTo(-1);
  });
});

describe("words that are alike to one", () => {
  it("are those that are alike enough, by their places, with how much alike they are", () => {
    const vectors = vectorsOf([
      [100, 50],
      [90, 60],
      [-100, -50],
      [100, 50],
    ]);
    const found = vectors.among([2, 1, 3])(0, 0.4);
    expect(found).toEqual([
      { place: 1, similarity: vectors.similarity(0, 1) },
      { place: 2, similarity: vectors.similarity(0, 3) },
    ]);
  });

  it("are the same both ways", () => {
    eachPair((vectors, a, b) => {
      const [there, back] = [vectors.among([b])(a, 0.4), vectors.among([a])(b, 0.4)];
      expect(there).toEqual(back);
    });
  });

  it("are all that a look at each finds, where a glance sees all there is", () => {
    eachPair((vectors, a, b) => {
      const similarity = vectors.similarity(a, b);
      const expected = similarity > 0.4 ? [{ place: 0, similarity }] : [];
      expect(vectors.among([b])(a, 0.4)).toEqual(expected);
    });
  });

  it("are none where there are no others", () => {
    expect(vectorsOf([[1, 2]]).among([])(0, 0)).toEqual([]);
  });
});

describe("the words of a table", () => {
  const vectors = createWordVectors(["the", "ferry", "café", "constructor"], new Int8Array(8), 2);

  it("are ranked in their order, commonest first", () => {
    expect(vectors.words.map((word) => vectors.rankOf(word))).toEqual([0, 1, 2, 3]);
    expect(vectors.dimensions).toBe(2);
  });

  it.each(["", "The", "ferr", "cafe", "__proto__", "toString"])("do not include others: “%s”", (word) => {
    expect(vectors.rankOf(word)).toBeUndefined();
  });

  it("may be none", () => {
    const none = createWordVectors([], new Int8Array(0), 3);
    expect(none.rankOf("ferry")).toBeUndefined();
    expect(none.words).toEqual([]);
  });
});

describe("adding a word to a sum", () => {
  it("adds its vector at length 1, times the weight", () => {
    const vectors = vectorsOf([
      [3, 4],
      [0, -7],
    ]);
    const sum = new Float64Array(2);
    vectors.addTo(sum, 0, 10);
    expect([...sum]).toEqual([expect.closeTo(6), expect.closeTo(8)]);
    vectors.addTo(sum, 1, 0.5);
    expect([...sum]).toEqual([expect.closeTo(6), expect.closeTo(7.5)]);
  });

  it("adds nothing for a word of which nothing is known", () => {
    const sum = Float64Array.of(1, 2);
    vectorsOf([[0, 0]]).addTo(sum, 0, 5);
    expect([...sum]).toEqual([1, 2]);
  });

  it("is undone by the same weight taken away", () => {
    eachPair((vectors, a, b) => {
      const sum = new Float64Array(DIMENSIONS);
      vectors.addTo(sum, a, 2);
      vectors.addTo(sum, b, 1);
      vectors.addTo(sum, a, -2);
      vectors.addTo(sum, b, -1);
      for (const number of sum) expect(number).toBeCloseTo(0);
    });
  });
});
