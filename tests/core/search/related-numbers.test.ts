import { describe, expect, it } from "vitest";
import { relatedNumbers } from "../../../src/core/search/related-numbers.ts";

const termsFor = (word: string, isCentury = false): string[] =>
  relatedNumbers(word, isCentury).map(({ term }) => term);

describe("a number in other spellings", () => {
  it.each([
    ["5", ["five"]],
    ["five", ["5"]],
    ["10th", ["tenth"]],
    ["third", ["3rd"]],
    ["12th", ["twelfth"]],
    ["20", ["twenty"]],
    ["21", []],
    ["2014", []],
    ["bridge", []],
  ])("%s is also %j", (word, others) => {
    expect(termsFor(word)).toEqual(others);
  });
});

describe("the years of a period", () => {
  it.each([
    ["1970s", false, ["1970", "1979", "70s"], ["1969", "1980"]],
    ["70s", false, ["1970s", "1970", "1979"], ["1980"]],
    ["1700s", false, ["18th", "1700", "1799"], ["1699", "1800"]],
    ["18th", true, ["eighteenth", "1700s", "1700", "1799"], ["1800"]],
    ["eighteenth", true, ["18th", "1700s", "1750"], ["1800"]],
    ["21st", true, ["2000s", "2000", "2099"], ["1999"]],
  ])("%s (of a century: %s) include %j, not %j", (word, isCentury, within, without) => {
    const terms = termsFor(word, isCentury);
    expect(terms).toEqual(expect.arrayContaining([...within]));
    for (const term of without) expect(terms).not.toContain(term);
  });

  it("are none for an ordinal that is no century", () => {
    expect(termsFor("18th")).toEqual(["eighteenth"]);
  });

  it("are less alike than another spelling", () => {
    const similarities = new Map(
      relatedNumbers("1970s", false).map(({ term, similarity }) => [term, similarity]),
    );
    expect(similarities.get("1975")).toBeLessThan(similarities.get("70s") ?? 0);
  });
});
