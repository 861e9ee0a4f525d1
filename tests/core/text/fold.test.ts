import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";

describe("fold", () => {
  it.each([
    ["capitals", "ZÜRICH", "zurich"],
    ["accents in one article", "é", "e"],
    ["accents apart", "e\u0301", "e"],
    ["curly apostrophes", "don’t", "don't"],
    ["wide forms", "ＡＢＣ１２３", "abc123"],
    ["ligatures", "ﬁ", "fi"],
    ["the Turkish capital I with a dot", "İ", "i"],
    ["Greek with accents", "Ά", "α"],
    ["other scripts", "中文", "中文"],
  ])("evens out %s", (_, word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it("has nothing left to do the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });
});
