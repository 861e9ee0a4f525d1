import { array, assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { cosinesWith, joinVectors, packVector } from "../../../src/reader/encoder/vector.ts";
import type { Vectors } from "../../../src/reader/encoder/vector.ts";

const SIZE = 24;
const unit = array(double({ min: -1, max: 1, noNaN: true }), { minLength: SIZE, maxLength: SIZE })
  .filter((values) => Math.hypot(...values) > 0.1)
  .map((values) => values.map((value) => value / Math.hypot(...values)));

function pack(values: readonly number[]): Vectors {
  const bytes = new Int8Array(values.length);
  const units = Float32Array.of(packVector(Float32Array.from(values), bytes));
  return { dimensions: values.length, bytes, units };
}

describe("vectors in bytes", () => {
  it("keep every cosine to a hundredth or two", () =>
    assert(
      property(unit, unit, (a, b) => {
        const cosine = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
        expect(Math.abs((cosinesWith(pack(a), pack(b))[0] ?? 0) - cosine)).toBeLessThan(0.02);
      }),
    ));

  it("are found again where they were put one after the other", () =>
    assert(
      property(unit, unit, (a, b) => {
        const joined = joinVectors([pack(a), pack(b)], SIZE);
        expect([...cosinesWith(pack(a), joined)]).toEqual(
          [pack(a), pack(b)].flatMap((one) => [...cosinesWith(pack(a), one)]),
        );
      }),
    ));

  it("of no text are none", () => expect(joinVectors([], SIZE).units).toHaveLength(0));
});
