import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalOf } from "../../bench/answers/statistics/bootstrap.ts";
import { combine, ratioOf } from "../../bench/answers/statistics/estimate.ts";

const placed = (values: readonly number[]) => values.map((value, place) => ({ place, value }));
const placesFor = (values: readonly number[]) => values.map((_, place) => place);
const meanOf = (values: readonly number[]) => ratioOf(placed(values), ({ value }) => value);

describe("an interval by bootstrap", () => {
  it("is as wide as the articles differ", () => {
    const values = [...Array.from({ length: 50 }, () => 0), ...Array.from({ length: 50 }, () => 1)];
    const { value, low, high } = intervalOf(meanOf(values), placesFor(values));
    expect(value).toBe(0.5);
    // 1.96 standard errors of a mean of 100: .098
    expect(low).toBeCloseTo(0.402, 1);
    expect(high).toBeCloseTo(0.598, 1);
    expect(high - low).toBeGreaterThan(0.17);
    expect(high - low).toBeLessThan(0.22);
  });

  it("draws whole articles: many questions of few articles tell little more than the articles do", () => {
    const items = [0, 1, 2, 3].flatMap((place) =>
      Array.from({ length: 500 }, () => ({ place, value: place % 2 })),
    );
    const { low, high } = intervalOf(
      ratioOf(items, ({ value }) => value),
      [0, 1, 2, 3],
    );
    expect([low, high]).toEqual([0, 1]);
  });

  it("has no width where two systems differ by the same in each article", () => {
    const [ours, theirs] = [meanOf([5, 8]), meanOf([4, 7])];
    const paired = combine(ours, theirs, (a, b) => a - b);
    expect(intervalOf(paired, [0, 1])).toEqual({ value: 1, low: 1, high: 1 });
  });

  it("looks at the articles of its part only", () => {
    expect(intervalOf(meanOf([1, 0, 1, 0]), [0, 2])).toEqual({ value: 1, low: 1, high: 1 });
  });

  it("lies around its value, and is the same each time", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 }), (values) => {
        const interval = intervalOf(meanOf(values), placesFor(values));
        expect(interval.low).toBeLessThanOrEqual(interval.value);
        expect(interval.high).toBeGreaterThanOrEqual(interval.value);
        expect(intervalOf(meanOf(values), placesFor(values))).toEqual(interval);
      }),
      { numRuns: 20 },
    );
  });

  it("has no value where nothing was measured", () => {
    expect(intervalOf(meanOf([]), []).value).toBeNaN();
  });
});
