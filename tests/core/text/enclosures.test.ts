import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enclosuresOf } from "../../../src/core/text/enclosures.ts";
import { overlaps, sliceOf } from "../../../src/core/text/span.ts";
import { anyText } from "../../support/texts.ts";

describe("enclosuresOf", () => {
  it.each([
    ["brackets", "a (b [c] d) e", ["[c", "(b [c] d"]],
    ["curly marks", "a “b” c", ["“b"]],
    ["straight marks", 'a "b" c "d"', ['"b', '"d']],
    ["single curly marks", "a ‘b, c’ d", ["‘b, c"]],
    ["German marks", "a „b“ c »d« e", ["„b", "»d"]],
    ["French marks with spaces", "a « b », c", ["« b "]],
    ["Swedish marks", "a ”b” c", ["”b"]],
    ["apostrophes", "it’s the dogs’ ‘bowl’, isn’t it", ["‘bowl"]],
    ["inches", `5'10" and 6'1" tall`, []],
    ["marks that are never closed", "a “b (c", []],
    ["marks that are never opened", "a” b) c", []],
    ["crossed marks", "a (b “c) d” e", ["(b “c"]],
    ["nothing", "abc", []],
  ])("finds %s", (_, text, words) => {
    expect(enclosuresOf(text).map((span) => sliceOf(text, span))).toEqual(words);
  });

  it("takes what is longer than a sentence for a passage of its own", () => {
    expect(enclosuresOf(`(${"a".repeat(400)})`)).toEqual([]);
  });

  it("finds spans that are nested or apart", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = enclosuresOf(text);
        for (const a of spans)
          for (const b of spans)
            if (a !== b && overlaps(a, b))
              expect((a.start < b.start && b.end < a.end) || (b.start < a.start && a.end < b.end)).toBe(true);
      }),
    );
  });
});
