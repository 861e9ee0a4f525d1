import { describe, expect, it } from "vitest";
import { precisionAt } from "../../bench/answers/statistics/risk-coverage.ts";

const ANSWERS = [
  { place: 0, score: 0.2, isRight: false },
  { place: 0, score: 0.9, isRight: true },
  { place: 1, score: 0.6, isRight: true },
  { place: 1, score: 0.4, isRight: false },
];

describe("precision at a coverage", () => {
  it.each([
    [0.25, 1],
    [0.5, 1],
    [0.75, 2 / 3],
    [1, 0.5],
  ])("takes the surest %s", (coverage, expected) => {
    expect(precisionAt(coverage, ANSWERS)([1, 1])).toBeCloseTo(expected);
  });

  it("counts each in part where scores tie", () => {
    const tied = ANSWERS.map((answer) => ({ ...answer, score: 1 }));
    expect(precisionAt(0.5, tied)([1, 1])).toBeCloseTo(0.5);
  });

  it("counts an article as often as it is drawn", () => {
    expect(precisionAt(0.5, ANSWERS)([0, 1])).toBe(1);
    expect(precisionAt(1, ANSWERS)([1, 3])).toBeCloseTo(0.5);
    expect(precisionAt(0.75, ANSWERS)([3, 1])).toBeCloseTo(4 / 6);
  });
});
