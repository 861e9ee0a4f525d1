import { describe, expect, it } from "vitest";
import { piecesOf, piecesOfText } from "../../../src/reader/encoder/pieces.ts";
import type { Card } from "../../../src/reader/encoder/weights.ts";

const card: Card = {
  version: "test",
  hidden: 1,
  files: { read: "read.onnx", embed: "embed.onnx", weights: "weights.bin" },
  limits: { question: 3, context: 2, sentence: 4, window: 20 },
  ids: { pad: 0, mark: 1, unknown: 100, start: 101, separator: 102 },
};
/** One piece for each word: its length. */
const tokenise = (text: string): number[] =>
  text === "" ? [] : text.split(" ").map(({ length }) => length + 1_000);

describe("what the encoder takes", () => {
  it("is the question, the context, and each sentence behind a mark", () => {
    expect(piecesOf("who is", { context: "a", sentences: ["one two", "six"] }, tokenise, card)).toEqual({
      ids: [101, 1003, 1002, 102, 1001, 1, 1003, 1003, 1, 1003, 102],
      secondFrom: 4,
      marks: [5, 8],
      ends: [8, 10],
    });
  });

  it("cuts what is longer than it was trained on", () => {
    const { ids } = piecesOf(
      "a a a a a",
      { context: "bb bb bb", sentences: ["ccc ccc ccc ccc ccc"] },
      tokenise,
      card,
    );
    expect(ids).toEqual([101, 1001, 1001, 1001, 102, 1002, 1002, 1, 1003, 1003, 1003, 1003, 102]);
  });

  it("leaves out sentences that there is no room for, and says which", () => {
    const { ids, marks } = piecesOf(
      "a a a",
      { context: "", sentences: Array.from({ length: 5 }, () => "d d d d") },
      tokenise,
      card,
    );
    expect(ids.length).toBeLessThanOrEqual(card.limits.window);
    expect(marks).toEqual([5, 10, undefined, undefined, undefined]);
  });

  it("is a text by itself for a vector, cut to what is wanted", () =>
    expect(piecesOfText("a bb ccc", 4, tokenise, card)).toEqual([101, 1001, 1002, 102]));
});
