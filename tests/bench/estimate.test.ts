import { describe, expect, it } from "vitest";
import { combine, quantileOf, ratioOf, shareOf } from "../../bench/answers/statistics/estimate.ts";

const ITEMS = [
  { place: 0, value: 1 },
  { place: 0, value: 2 },
  { place: 2, value: 9 },
];

describe("an estimate", () => {
  it("is a share over the articles that count", () => {
    const share = shareOf(ITEMS, ({ value }) => value > 1);
    expect(share([1, 1, 1])).toBeCloseTo(2 / 3);
    expect(share([1])).toBe(0.5);
    expect(share([0, 0, 4])).toBe(1);
  });

  it("counts an article as often as it is drawn", () => {
    const mean = ratioOf(ITEMS, ({ value }) => value);
    expect(mean([2, 0, 1])).toBe((2 * 3 + 9) / 5);
  });

  it("has no value where there is nothing to measure", () => {
    expect(ratioOf(ITEMS, ({ value }) => value)([0, 1])).toBeNaN();
    expect(quantileOf(ITEMS, ({ value }) => value, 0.5)([0, 1])).toBeNaN();
  });

  it.each([
    { part: 0, weights: [1, 0, 1], expected: 1 },
    { part: 0.5, weights: [1, 0, 1], expected: 2 },
    { part: 0.99, weights: [1, 0, 1], expected: 9 },
    { part: 0.5, weights: [0, 0, 1], expected: 9 },
    { part: 0.5, weights: [1, 0, 5], expected: 9 },
  ])("has the value $expected at $part with weights $weights", ({ part, weights, expected }) => {
    expect(quantileOf(ITEMS, ({ value }) => value, part)(weights)).toBe(expected);
  });

  it("joins two figures of the same articles", () => {
    const low = shareOf(ITEMS, ({ value }) => value > 5);
    const high = shareOf(ITEMS, ({ value }) => value > 1);
    expect(combine(high, low, (a, b) => a - b)([1, 1, 1])).toBeCloseTo(1 / 3);
  });
});
