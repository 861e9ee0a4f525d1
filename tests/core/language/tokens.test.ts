import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../../src/core/text/span.ts";
import { stem, termsOf, tokensOf } from "../../../src/core/language/tokens.ts";
import { anyText } from "../../support/texts.ts";
import { wordCases } from "./tokens.cases.ts";

describe("tokensOf", () => {
  it.each(Object.entries(wordCases))("reads %s", (_, { text, words }) => {
    expect(tokensOf(text).map(({ word }) => word)).toEqual(words);
  });

  it("says where each word stands, as it is written", () => {
    const text = "Russia’s U.S. visit";
    expect(tokensOf(text).map(({ span }) => sliceOf(text, span))).toEqual(["Russia’s", "U.S.", "visit"]);
  });

  it("gives places in the whole text where only a part is read", () => {
    const text = "One two three";
    const [token] = tokensOf(text, { start: 4, end: 7 });
    expect(token).toMatchObject({ word: "two", span: { start: 4, end: 7 } });
  });

  it("tells words that say something from those that do not, and names from words", () => {
    expect(tokensOf("the Ferry").map(({ isStop, isCapitalised }) => [isStop, isCapitalised])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it("finds words in order and apart, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text);
        for (const [index, { span }] of tokens.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(tokens[index - 1]?.span.end ?? 0);
          expect(sliceOf(text, span)).toMatch(/^\S+$/u);
        }
      }),
    );
  });
});

describe("termsOf", () => {
  it("brings the forms of a word together and leaves out what tells nothing", () => {
    expect(termsOf("The ferries annexed; annexing a ferry’s")).toEqual(["ferri", "annex", "annex", "ferri"]);
  });
});

describe("stem", () => {
  it.each([
    ["annexation", "annex"],
    ["2014", "2014"],
    ["u.s.", "u.s."],
    ["россия", "россия"],
  ])("makes of %s the term %s", (word, term) => {
    expect(stem(word)).toBe(term);
  });
});
