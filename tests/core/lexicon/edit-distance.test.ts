import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/core/lexicon/edit-distance.ts";

/** The definition, word for word: the cheapest way to deal with the last letters, and the same for the rest. */
function obviousDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    obviousDistance(restOfA, b) + 1,
    obviousDistance(a, restOfB) + 1,
    obviousDistance(restOfA, restOfB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  const areSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...ways, areSwapped ? obviousDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity);
}

const shortWord = fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), maxLength: 6 });
const anyWord = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("", "👩‍👩‍👧‍👦", "e\u0301te\u0301", "\u202Eabc", "\r\n"),
);

describe("the edit distance", () => {
  it.each([
    ["", "", 0],
    ["", "ab", 2],
    ["summit", "summit", 0],
    ["sumit", "summit", 1],
    ["summiit", "summit", 1],
    ["sunmit", "summit", 1],
    ["smumit", "summit", 1],
    ["goergia", "georgia", 1],
    ["kitten", "sitting", 3],
    // No letter is edited twice: swapping “ca” and putting “b” between them would be two.
    ["ca", "abc", 3],
  ])("from “%s” to “%s” is %i", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it("is the obvious one, up to the limit", () => {
    fc.assert(
      fc.property(shortWord, shortWord, fc.integer({ min: 0, max: 7 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(obviousDistance(a, b), limit + 1));
      }),
    );
  });

  it("is the same in both directions, and 0 only between equal words", () => {
    fc.assert(
      fc.property(anyWord, anyWord, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(distance);
        expect(distance === 0).toBe(a === b);
      }),
    );
  });

  it("is one more than the limit when it is given up", () => {
    expect(editDistance("harbour", "mill", 2)).toBe(3);
    expect(editDistance("harbour", "warfare", 0)).toBe(1);
  });
});
