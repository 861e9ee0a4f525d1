import { describe, expect, it } from "vitest";
import { askedNounIn } from "../../../src/core/search/asked-noun.ts";

describe("the noun that is asked for", () => {
  it.each([
    ["How many interceptions did he make?", "intercept"],
    ["how much rye flour is added", "flour"],
    ["Which Norwegian scientist measured the ice?", "scientist"],
    ["What kind of forest is it?", "forest"],
    ["What river runs through the town?", "river"],
    ["In which county does it lie?", "counti"],
  ])("of “%s” is found under %s", (question, term) => {
    expect(askedNounIn(question)).toBe(term);
  });

  it.each([
    "What did he do?",
    "Who built the mill?",
    "Why did it close?",
    "How many of them were there?",
    "river",
    "",
  ])("is none in “%s”", (question) => {
    expect(askedNounIn(question)).toBeUndefined();
  });
});
