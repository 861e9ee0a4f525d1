import { describe, expect, it } from "vitest";
import { bestThreshold } from "../../bench/answers/statistics/threshold.ts";

describe("the best threshold", () => {
  it.each([
    ["parts what can be parted, half way", [5, 7], [[1, 3]], 4],
    ["weighs kinds of unanswerable questions alike, however many there are", [3, 5], [[1], [4, 4, 4, 4]], 2],
    ["answers nothing where scores tell the wrong way round", [1, 2], [[3, 4]], Infinity],
    ["never answers where nothing was found", [2, 0], [[0, 0]], 1],
  ])("%s", (_, answerable, unanswerable, expected) => {
    expect(bestThreshold(answerable, unanswerable)).toBe(expected);
  });
});
