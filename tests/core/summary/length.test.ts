import { describe, expect, it } from "vitest";
import { budgetFor, LONG, MEDIUM, SHORT } from "../../../src/core/summary/length.ts";

describe("the budget for a summary", () => {
  const story = { words: 600, sentences: 30 };

  it("lets whole sentences overshoot a number of words by a tenth", () => {
    expect(budgetFor({ kind: "words", count: 100 }, story)).toMatchObject({ targetWords: 100 });
    expect(budgetFor({ kind: "words", count: 100 }, story).maxWords).toBeCloseTo(110);
  });

  it("never takes more than 40 % of the article", () => {
    for (const kind of ["words", "sentences"] as const)
      expect(budgetFor({ kind, count: 5000 }, story)).toMatchObject({ targetWords: 240, maxWords: 240 });
  });

  it("aims at a mean length for a number of sentences", () => {
    expect(budgetFor({ kind: "sentences", count: 3 }, story)).toMatchObject({
      targetWords: 60,
      maxWords: 240,
      maxSentences: 3,
      fillsSentences: true,
    });
  });

  it("has room for one sentence at least", () => {
    expect(budgetFor({ kind: "sentences", count: 0 }, story).maxSentences).toBe(1);
    expect(budgetFor({ kind: "words", count: 0 }, story).targetWords).toBe(1);
  });

  it.each([
    ["a note", { words: 90, sentences: 5 }],
    ["a story", story],
    ["a long read", { words: 6000, sentences: 250 }],
    ["a book", { words: 100_000, sentences: 5000 }],
  ])("grows from short to medium to long for %s", (_, article) => {
    const [short, medium, long] = [SHORT, MEDIUM, LONG].map(
      (length) => budgetFor(length, article).targetWords,
    );
    expect(short).toBeLessThan(medium ?? 0);
    expect(medium).toBeLessThan(long ?? 0);
  });

  it("keeps the short one to three sentences that fit the screen of a phone", () => {
    const budget = budgetFor(SHORT, { words: 6000, sentences: 250 });
    expect(budget.maxSentences).toBe(3);
    expect(budget.maxWords).toBeLessThanOrEqual(80);
    expect(budget.maxCharacters).toBe(600);
  });
});
