import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy } from "../../../src/core/text/group-by.ts";

const keyOf = (number: number) => `${number % 4}`;

describe("groups", () => {
  it("keep the order of the entries, and come in the order of their first ones", () => {
    const groups = groupBy(["bell", "ash", "boat", "arch", "crew"], (word) => word.slice(0, 1));
    expect([...groups]).toEqual([
      ["b", ["bell", "boat"]],
      ["a", ["ash", "arch"]],
      ["c", ["crew"]],
    ]);
  });

  it("are none of nothing", () => {
    expect(groupBy([], String).size).toBe(0);
  });

  it("keep equal entries apart, and keys that are names of methods", () => {
    expect([...groupBy(["x", "x"], () => "__proto__")]).toEqual([["__proto__", ["x", "x"]]]);
  });

  it("hold what an obvious search finds for each key", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (numbers) => {
        const groups = groupBy(numbers, keyOf);
        expect(new Set(groups.keys())).toEqual(new Set(numbers.map(keyOf)));
        for (const [key, entries] of groups)
          expect(entries).toEqual(numbers.filter((number) => keyOf(number) === key));
      }),
    );
  });
});
