import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactWordsOf } from "../../../src/core/text/exact-words.ts";
import { anyText } from "../../support/texts.ts";

const keysOf = (text: string): string[] => exactWordsOf(text).map(({ key }) => key);

describe("exactWordsOf", () => {
  it.each([
    ["marks and case", "“Well,” he SAID – no…", "well he said no"],
    ["apostrophes", "the crew’s dogs’ don't", "the crew's dogs don't"],
    ["hyphens", "well-known twenty-five", "well known twenty five"],
    ["thousands", "$4,500 and 4500", "$ 4500 and 4500"],
    ["decimals and percent", "2.5 % of 1.000", "2.5 % of 1.000"],
    ["a minus, and a dash", "-5 and −5, 1911-1912, a - 5", "- 5 and - 5 1911 1912 a 5"],
    ["powers and fractions", "10³ 103 6½ 61", "10³ 103 6½ 61"],
    ["abbreviations", "U.S. US us e.g. eg", "u.s. u.s. us eg eg"],
    ["decades", "the 1970's and 1970s", "the 1970s and 1970s"],
    ["ligatures and full width", "ﬁve Ｆｉｖｅ", "five five"],
    ["sharp s", "Straße STRASSE", "strasse strasse"],
    ["final sigma", "ΣΟΦΟΣ σοφος", "σοφος σοφος"],
    ["accents, which count", "Café Cafe\u0301 cafe", "café café cafe"],
    ["scripts without spaces", "渡し船", "渡 し 船"],
    ["characters of no width", "fer\u200Bry \u202Eleft\u202C co\u00ADop", "ferry left coop"],
    ["no words", "🚢 … — ()", ""],
  ])("reads %s", (_, text, expected) => {
    expect(keysOf(text).join(" ")).toBe(expected);
  });

  it("gives places in order that hold something, and keys without white space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let read = 0;
        for (const { key, span } of exactWordsOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(read);
          expect(span.end).toBeGreaterThan(span.start);
          expect(key).toMatch(/^\S+$/u);
          read = span.end;
        }
        expect(read).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
