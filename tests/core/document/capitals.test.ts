import { describe, expect, it } from "vitest";
import { capitalsIn, isCapitalName } from "../../../src/core/document/capitals.ts";
import { openDocument } from "../../../src/core/document/document.ts";
import { sentencesOf } from "../../../src/core/document/sentences.ts";
import { tokensOf } from "../../../src/core/language/tokens.ts";
import { anArticle } from "../../support/articles.ts";

describe("the capitals of a text", () => {
  const text = "Parliament met in Torvia. The parliament sat with Lund. Mills closed.";
  const { inside, small, names } = capitalsIn(sentencesOf(openDocument(anArticle(text))));

  it.each(["torvia", "lund"])("make a name of “%s”", (name) => {
    expect(names.has(name)).toBe(true);
  });

  it.each([
    ["mill", "a capital at the beginning alone"],
    ["parliament", "small letters elsewhere"],
    ["sat", "small letters alone"],
  ])("make none of “%s”: %s", (term) => {
    expect(names.has(term)).toBe(false);
  });

  it("are told apart from beginnings and small letters", () => {
    expect([inside.has("mill"), small.has("mill"), small.has("parliament")]).toEqual([false, false, true]);
  });
});

describe("a capital", () => {
  it.each([
    ["He met Lund", 2, true],
    ["Ida Holt spoke", 0, true],
    ["NATO met", 0, true],
    ["Mills closed", 0, false],
    ["Prices, Lund said", 0, false],
    ["He met her", 2, false],
    ["He said That", 2, false],
  ])("in “%s”, word %i, names somebody: %s", (text, place, isName) => {
    expect(isCapitalName(tokensOf(text), place, text)).toBe(isName);
  });
});
