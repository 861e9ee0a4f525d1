import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/core/lexicon/edit-distance.ts";
import { indexWords } from "../../../src/core/search/fuzzy-words.ts";
import type { Correction, FuzzyWords } from "../../../src/core/search/fuzzy-words.ts";

const indexOf = (...words: string[]): FuzzyWords =>
  indexWords(words.map((word) => ({ word, term: `${word}!` })));
const read = (corrections: readonly Correction[]): string[] => corrections.map(({ word }) => word);

describe("a misspelt word", () => {
  const words = indexOf(
    "bucharest",
    "summit",
    "submarine",
    "georgia",
    "georgian",
    "membership",
    "four",
    "2014",
    "км",
  );

  it.each([
    ["sumit", ["summit"]],
    ["summmit", ["summit"]],
    ["summut", ["summit"]],
    ["smumit", ["summit"]],
    ["bucarest", ["bucharest"]],
    ["bukarest", ["bucharest"]],
    ["membrshpi", ["membership"]],
    ["goergia", ["georgia"]],
  ])("“%s” is read as %j", (word, expected) => {
    expect(read(words(word))).toEqual(expected);
  });

  it.each([
    ["harbour", "nothing is like it"],
    ["tummit", "its first letter is another"],
    ["sunnit", "two letters of six are wrong"],
    ["2015", "a digit is never a slip"],
    ["20145", "a digit is never a slip"],
    ["s3mmit", "a digit is never a slip"],
    ["fur", "three letters have too many neighbours"],
    ["мк", "two letters have too many neighbours"],
    ["", "there is nothing to read"],
    ["👩‍👩‍👧‍👦", "it is no word"],
  ])("“%s” is not corrected: %s", (word) => {
    const isRead = words(word).some(({ similarity }) => similarity < 1);
    expect(isRead).toBe(false);
  });

  it("keeps the key under which the right word is indexed", () => {
    expect(words("sumit")).toEqual([{ word: "summit", term: "summit!", similarity: expect.closeTo(5 / 6) }]);
  });

  it("is read as the nearest word first", () => {
    expect(read(indexOf("formulas", "formulated", "formulate")("formulat"))).toEqual([
      "formulate",
      "formulas",
      "formulated",
    ]);
  });

  it("may be a word with letters of any script", () => {
    expect(read(indexOf("переговоры", "город")("перговоры"))).toEqual(["переговоры"]);
  });
});

/** Words of a few letters, so that many are near one another. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "д"), minLength: 1, maxLength: 9 });
const vocabulary = fc.uniqueArray(word, { maxLength: 40 });

describe("whatever the words", () => {
  it("a correction keeps the first letter and has one wrong letter, or two in a long word", () => {
    fc.assert(
      fc.property(vocabulary, word, (known, asked) => {
        for (const { word: found, similarity } of indexOf(...known)(asked)) {
          expect(known).toContain(found);
          expect(found.charAt(0)).toBe(asked.charAt(0));
          expect(Math.min(found.length, asked.length)).toBeGreaterThanOrEqual(4);
          expect(editDistance(found, asked, 5)).toBeLessThanOrEqual(asked.length >= 8 ? 2 : 1);
          expect(similarity).toBeGreaterThan(0.5);
          expect(similarity).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("corrections are ordered from the most to the least alike", () => {
    fc.assert(
      fc.property(vocabulary, word, (known, asked) => {
        const similarities = indexOf(...known)(asked).map(({ similarity }) => similarity);
        expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
      }),
      { numRuns: 500 },
    );
  });

  it("the same words give the same corrections, in whatever order they were indexed", () => {
    fc.assert(
      fc.property(vocabulary, word, (known, asked) => {
        const expected = indexOf(...known)(asked);
        const words = indexOf(...known.toReversed());
        expect(words(asked)).toEqual(expected);
        expect(words(asked)).toEqual(expected);
      }),
    );
  });

  it("a word with one wrong letter is found", () => {
    const long = fc.string({
      unit: fc.constantFrom("a", "e", "i", "l", "n", "o", "r", "s", "t"),
      minLength: 5,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        long,
        fc.nat(),
        fc.constantFrom("drop", "double", "replace", "swap"),
        (right, seed, slip) => {
          const place = 1 + (seed % (right.length - 2));
          const [start, letter, next, end] = [
            right.slice(0, place),
            right.charAt(place),
            right.charAt(place + 1),
            right.slice(place + 2),
          ];
          const wrong = {
            drop: start + next + end,
            double: start + letter + letter + next + end,
            replace: `${start}x${next}${end}`,
            swap: start + next + letter + end,
          }[slip];
          expect(read(indexOf(right, "another", "words")(wrong))).toContain(right);
        },
      ),
      { numRuns: 500 },
    );
  });
});
