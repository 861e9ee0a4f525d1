import { describe, expect, it } from "vitest";
import { oppositesOf } from "../../../src/core/lexicon/opposites.ts";
import { createThesaurus } from "../../../src/core/lexicon/thesaurus.ts";
import { stem } from "../../../src/core/language/tokens.ts";

describe("opposites", () => {
  it.each([
    ["fall", "rise"],
    ["rose", "fall"],
    ["falling", "increase"],
    ["accepted", "reject"],
    ["before", "after"],
    ["northern", "southern"],
  ])("of “%s”: “%s”", (word, other) => {
    expect([...oppositesOf(word)]).toContain(stem(other));
  });

  it("are those of the thesaurus as well", () => {
    expect([...oppositesOf("hot", createThesaurus("hot warm:90 !cold"))]).toEqual(["cold"]);
  });

  it("are none of most words", () => {
    expect(oppositesOf("ferry").size).toBe(0);
  });
});
