import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatest } from "../../../src/core/search/greatest.ts";

describe("the places of the greatest numbers", () => {
  it.each([
    [[], 3, []],
    [[0, 0, -1], 3, []],
    [[0.5, 2, 1], 2, [1, 2]],
    [[1, 2, 2, 2], 2, [1, 2]],
    [[1, 1], 6, [0, 1]],
  ])("in %j, at most %i, are %j", (numbers, most, expected) => {
    expect(greatest(Float64Array.from(numbers), most)).toEqual(expected);
  });

  it("are those of all places above 0, sorted", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2, max: 9 })),
        fc.integer({ min: 1, max: 8 }),
        (numbers, most) => {
          const sorted = [...numbers.entries()]
            .filter(([, number]) => number > 0)
            .toSorted(([a, x], [b, y]) => y - x || a - b)
            .map(([place]) => place);
          expect(greatest(Float64Array.from(numbers), most)).toEqual(sorted.slice(0, most));
        },
      ),
    );
  });
});
