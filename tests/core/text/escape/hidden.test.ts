import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable } from "../../../../src/core/text/escape/hidden.ts";

describe("printable text", () => {
  const removed = {
    "escape sequences": ["a\u001B[2Jb", "a[2Jb"],
    "their one-character forms": ["a\u009B31mb", "a31mb"],
    "bells, backspaces and deletes": ["a\u0007\u0008\u007Fb", "ab"],
    "carriage returns, which overwrite a line": ["a\rb", "ab"],
    "overrides and isolates of direction": ["\u202Eabc\u202C \u2066d\u2069", "abc d"],
  } as const;
  it.each(Object.entries(removed))("has no %s", (_, [text, expected]) => {
    expect(printable(text)).toBe(expected);
  });

  it.each(["one\ntwo\tthree", "“quoted” — ¶3 …", "👩🏽‍🚀🏳️‍🌈", "e\u0301", "שלום \u200Fعربي", ""])(
    "leaves %j as it is",
    (text) => {
      expect(printable(text)).toBe(text);
    },
  );

  it("only ever takes characters away, and none the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = printable(text);
        expect(printable(once)).toBe(once);
        let rest = text;
        for (const character of once) {
          const at = rest.indexOf(character);
          expect(at).not.toBe(-1);
          rest = rest.slice(at + character.length);
        }
      }),
    );
  });
});
