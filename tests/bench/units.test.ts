import { describe, expect, it } from "vitest";
import { unitsOf } from "../../bench/answers/peers/units.ts";
import { articleOf } from "../../src/core/article/article.ts";

const article = articleOf(
  "harbour",
  { title: "Harbour" },
  "It rains. We stay. Boats wait.\n\nAll is well.",
  "0",
);
const textsOf = (unit: "paragraph" | "sentence" | "shown") =>
  unitsOf([article], unit).map(({ text }) => text);

describe("what a search engine is given", () => {
  it("is every paragraph", () => {
    expect(textsOf("paragraph")).toEqual(["It rains. We stay. Boats wait.", "All is well."]);
  });

  it("is every sentence", () => {
    expect(textsOf("sentence")).toEqual(["It rains.", "We stay.", "Boats wait.", "All is well."]);
  });

  it("is every two sentences of a paragraph for quotes as shown, and a sentence that stands alone", () => {
    expect(textsOf("shown")).toEqual(["It rains. We stay.", "We stay. Boats wait.", "All is well."]);
  });

  it("knows its place and how many sentences it is", () => {
    expect(unitsOf([article], "shown").map(({ paragraph, sentences }) => [paragraph, sentences])).toEqual([
      [1, 2],
      [1, 2],
      [2, 1],
    ]);
  });
});
