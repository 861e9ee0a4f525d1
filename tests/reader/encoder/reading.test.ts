import { describe, expect, it } from "vitest";
import { readingOf } from "../../../src/reader/encoder/reading.ts";

const pieces = {
  ids: [101, 7, 102, 1, 8, 9, 1, 10, 102],
  secondFrom: 3,
  marks: [3, 6, undefined],
  ends: [6, 8, undefined],
};
const outputs = {
  sentence: Float32Array.of(9, 9, 9, 2.126, 9, 9, -1, 9, 9),
  none: 0.5,
  start: Float32Array.of(1, 9, 9, 9, 2, 0, 9, 4, 9),
  end: Float32Array.of(0.5, 9, 9, 9, 1, 3, 9, -2, 9),
};

describe("what is made of the encoder's numbers", () => {
  it("is the log-odds of each sentence against none, to two digits", () =>
    expect(readingOf(pieces, outputs).sentences).toEqual([1.63, -1.5, -Infinity]));

  it("is the best span within each sentence against none: its start never after its end, nor in another sentence", () =>
    expect(readingOf(pieces, outputs).spans).toEqual([2 + 3 - 1.5, 4 - 2 - 1.5, -Infinity]));
});
