import { describe, expect, it } from "vitest";
import { rougeOf } from "../../bench/summary/score/rouge.ts";

interface Case {
  readonly summary: readonly string[];
  readonly references: readonly string[];
  /** ROUGE-1, -2 and -L, reckoned by hand. */
  readonly expected: readonly [one: number, two: number, longest: number];
}

const cases: Readonly<Record<string, Case>> = {
  // 5 of 6 and 6 words; “the cat”, “on the”, “the mat” of 5 and 5 pairs; “the cat on the mat”.
  "one word that differs": {
    summary: ["The cat sat on the mat."],
    references: ["the cat was on the mat"],
    expected: [10 / 12, 6 / 10, 10 / 12],
  },
  "the same words in another order": {
    summary: ["b a"],
    references: ["a b"],
    expected: [1, 0, 2 / 4],
  },
  "a word that the summary repeats more often": {
    summary: ["the the the"],
    references: ["the cat"],
    expected: [2 / 5, 0, 2 / 5],
  },
  "no stems: “cats” is not “cat”": { summary: ["cats"], references: ["cat"], expected: [0, 0, 0] },
  "words of letters and digits only": {
    summary: ["It's £440m."],
    references: ["it s 440m"],
    expected: [1, 1, 1],
  },
  // Pairs and subsequences go over the end of a sentence: a b c against b c d.
  "sentences as one text": {
    summary: ["a b.", "c"],
    references: ["b c d"],
    expected: [4 / 6, 2 / 4, 4 / 6],
  },
  // Hits 2 + 0 of 2 + 2 and 2 + 3 words; pairs 1 + 0 of 1 + 1 and 1 + 2.
  "several references, added up": {
    summary: ["a b"],
    references: ["a b", "c d e"],
    expected: [4 / 9, 2 / 5, 4 / 9],
  },
  nothing: { summary: [], references: ["a b"], expected: [0, 0, 0] },
  "nothing at all": { summary: [], references: [""], expected: [0, 0, 0] },
};

describe("ROUGE of", () => {
  it.each(Object.entries(cases))("%s", (_name, { summary, references, expected }) => {
    const { one, two, longest } = rougeOf(summary, references);
    for (const [index, value] of [one, two, longest].entries())
      expect(value).toBeCloseTo(expected[index] ?? -1);
  });
});
