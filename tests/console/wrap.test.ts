import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapped } from "../../src/console/wrap.ts";

const LONG = "The lighthouse at Torrin Point was painted red in 1904, and nobody knew why.";

describe("lines", () => {
  it("break between words, behind the bar", () => {
    expect(wrapped(LONG, 30, "│ ")).toBe(
      "│ The lighthouse at Torrin\n│ Point was painted red in\n│ 1904, and nobody knew why.",
    );
  });

  it("are left as they are where they may be of any length", () => {
    expect(wrapped(LONG, undefined, "│ ")).toBe(`│ ${LONG}`);
  });

  it("stay set in, and keep those that the text has", () => {
    expect(wrapped("One\n  two\n\nthree", 80, "│ ")).toBe("│ One\n│   two\n│ \n│ three");
  });

  it("break no address", () => {
    const address = `https://example.org/${"x".repeat(60)}`;
    expect(wrapped(`At ${address}`, 30).split("\n")).toEqual(["At", address]);
  });

  it("hang below a mark of a list", () => {
    expect(wrapped("one two three four five six seven", 24, "  ", "• ")).toBe(
      "• one two three four\n  five six seven",
    );
  });

  it("hold every word, in order, and none is longer than the terminal is wide", () => {
    const word = fc
      .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 })
      .filter((text) => !/\s/.test(text));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 24, max: 120 }),
        (words, columns) => {
          const lines = wrapped(words.join(" "), columns, "│ ").split("\n");
          expect(
            lines
              .map((line) => line.slice(2))
              .join(" ")
              .split(/\s+/),
          ).toEqual(words);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});
