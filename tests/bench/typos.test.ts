import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { misspell } from "../../bench/answers/typos.ts";

describe("misspell", () => {
  it("leaves short words, numbers and marks alone", () => {
    expect(misspell("Who has 12,345 of them, and why?")).toBe("Who has 12,345 of them, and why?");
  });

  it("makes one mistake in each longer word, after its first letter", () => {
    const words = misspell("harbour lantern quarter").split(" ");
    expect(words).toHaveLength(3);
    for (const [index, word] of ["harbour", "lantern", "quarter"].entries()) {
      expect(words[index]?.charAt(0)).toBe(word.charAt(0));
      expect(Math.abs((words[index]?.length ?? 0) - word.length)).toBeLessThanOrEqual(1);
      expect(words[index]?.split("").filter((letter) => !word.includes(letter))).toEqual([]);
    }
    expect(words).not.toEqual(["harbour", "lantern", "quarter"]);
  });

  it("makes the same mistakes each time", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => misspell(text) === misspell(text)));
  });
});
