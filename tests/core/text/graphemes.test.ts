import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clip,
  graphemeBoundaryAfter,
  graphemeBoundaryBefore,
  isGraphemeBoundary,
} from "../../../src/core/text/graphemes.ts";
import { anyText } from "../../support/texts.ts";

const FAMILY = "👩‍👩‍👧‍👦";
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The plain way: all clusters of the whole text. */
const boundariesOf = (text: string): Set<number> =>
  new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length]);

describe("grapheme boundaries", () => {
  it.each([
    ["a family", `a${FAMILY}b`, 3, 1, 12],
    ["an accent written apart", "cafe\u0301s", 4, 3, 5],
    ["a surrogate pair", "a😀b", 2, 1, 3],
    ["a flag", "🇩🇪🇫🇷", 2, 0, 4],
    ["a line end of two characters", "a\r\nb", 2, 1, 3],
    ["a flag far into a row of flags", "🇩🇪".repeat(40), 142, 140, 144],
    ["an accent in a long row of accents", `a${"\u0301".repeat(300)}b`, 200, 0, 301],
  ])("are found around %s", (_, text, place, before, after) => {
    expect(isGraphemeBoundary(text, place)).toBe(false);
    expect(graphemeBoundaryBefore(text, place)).toBe(before);
    expect(graphemeBoundaryAfter(text, place)).toBe(after);
  });

  it("leave a place alone that cuts nothing", () => {
    expect(graphemeBoundaryBefore("abc", 2)).toBe(2);
    expect(graphemeBoundaryAfter("abc", 2)).toBe(2);
    expect([0, 1, 2, 3].every((place) => isGraphemeBoundary("abc", place))).toBe(true);
  });

  it("are those of the text as a whole, however small the part that was read", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.constantFrom(FAMILY, "🇩🇪", "\u0301", "a", "の")), (text, rest) => {
        const whole = text + rest.join("");
        const boundaries = boundariesOf(whole);
        for (let place = 0; place <= whole.length; place += 1)
          expect(isGraphemeBoundary(whole, place)).toBe(boundaries.has(place));
      }),
      { numRuns: 150 },
    );
  });
});

describe("clip", () => {
  it.each([
    ["a text that fits", "abc", 3, "abc"],
    ["a text that does not", "abcdef", 4, "abc…"],
    ["a space before the cut", "ab cdef", 4, "ab…"],
    ["a family that does not fit", `a${FAMILY}b`, 6, "a…"],
    ["the smallest room", "abc", 1, "…"],
    ["nothing", "", 5, ""],
  ])("shows %s", (_, text, maxLength, clipped) => {
    expect(clip(text, maxLength)).toBe(clipped);
  });

  it("never exceeds its room and never cuts a cluster", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, maxLength) => {
        const clipped = clip(text, maxLength);
        expect(clipped.length).toBeLessThanOrEqual(maxLength);
        if (clipped !== text) expect(text.startsWith(clipped.slice(0, -1))).toBe(true);
      }),
    );
  });
});
