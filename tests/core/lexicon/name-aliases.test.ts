import { describe, expect, it } from "vitest";
import { aliasesOf } from "../../../src/core/lexicon/name-aliases.ts";
import { tokensOf } from "../../../src/core/language/tokens.ts";

const wordsFor = (word: string): string[] => aliasesOf(word, true).map((alias) => alias.word);
const similarityOf = (word: string, other: string): number =>
  aliasesOf(word, true).find((alias) => alias.word === other)?.similarity ?? 0;

/** One word of each of a few rows, and then all that is reached from there. */
const SEEDS = ["u.s.", "uk", "russia", "ukraine", "france", "netherlands", "poland", "turkey", "europe"];
const reached = [...new Set(SEEDS.flatMap((seed) => [seed, ...wordsFor(seed)]))];

describe("other words for a country", () => {
  it.each([
    ["u.s.", "american"],
    ["u.s.", "washington"],
    ["american", "washington"],
    ["russia", "kremlin"],
    ["russian", "moscow"],
    ["ukrainian", "kyiv"],
    ["britain", "london"],
    ["dutch", "netherlands"],
  ])("“%s” and “%s” stand for each other", (word, other) => {
    expect(wordsFor(word)).toContain(other);
    expect(wordsFor(other)).toContain(word);
  });

  it.each(reached)("of “%s” have it for another word, just as much", (word) => {
    expect(wordsFor(word).length).toBeGreaterThan(0);
    for (const { word: other, similarity } of aliasesOf(word, true))
      expect(similarityOf(other, word)).toBe(similarity);
  });

  it.each(reached)("of “%s” are each there once, without itself, and less than the same", (word) => {
    expect(wordsFor(word)).not.toContain(word);
    expect(new Set(wordsFor(word)).size).toBe(wordsFor(word).length);
    for (const { similarity } of aliasesOf(word, true)) {
      expect(similarity).toBeGreaterThan(0);
      expect(similarity).toBeLessThan(1);
    }
  });

  it("are nearer for its people than for its government", () => {
    expect(similarityOf("u.s.", "american")).toBeGreaterThan(similarityOf("u.s.", "washington"));
    expect(similarityOf("russian", "russia")).toBeGreaterThan(similarityOf("russian", "kremlin"));
  });

  it.each(["", "bridge", "Russia", "|", "poland | warsaw", "__proto__", "constructor"])(
    "are none for what names none: “%s”",
    (word) => {
      expect(aliasesOf(word, true)).toEqual([]);
    },
  );

  it.each(["the U.S. said", "The US said", "America’s", "Türkiye", "the E.U.", "Kyiv's"])(
    "are found under the words as they are read from a text: “%s”",
    (text) => {
      expect(tokensOf(text).flatMap(({ word }) => wordsFor(word))).not.toEqual([]);
    },
  );
});

describe("neighbours", () => {
  it.each([
    ["russia", "ukraine"],
    ["poland", "german"],
    ["moscow", "kyiv"],
  ])("“%s” and “%s” do not stand for each other", (word, other) => {
    expect(wordsFor(word)).not.toContain(other);
  });
});
