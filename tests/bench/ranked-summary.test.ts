import { describe, expect, it } from "vitest";
import { summaryFrom } from "../../bench/summary/ranked.ts";

const ranking = [
  { text: "c three words", place: 2 },
  { text: "a b c d e f g", place: 0 },
  { text: "b two", place: 1 },
];

describe("a summary from a ranking", () => {
  it("takes the best that fit into the words and a tenth more, in the order of the text", () => {
    expect(summaryFrom(ranking)({ kind: "words", count: 5 })).toEqual(["b two", "c three words"]);
    expect(summaryFrom(ranking)({ kind: "words", count: 10 })).toEqual(["a b c d e f g", "c three words"]);
  });

  it("never goes beyond a tenth more", () => {
    expect(summaryFrom(ranking)({ kind: "words", count: 1 })).toEqual([]);
  });

  it("takes as many sentences as are wanted", () => {
    expect(summaryFrom(ranking)({ kind: "sentences", count: 2 })).toEqual(["a b c d e f g", "c three words"]);
  });
});
