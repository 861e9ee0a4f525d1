import { describe, expect, it } from "vitest";
import { baseForm, isPastForm } from "../../../../src/core/language/en/verb-forms.ts";

describe("the base form", () => {
  it.each([
    ["rose", "rise"],
    ["fallen", "fall"],
    ["won", "win"],
    ["wrote", "write"],
    ["cut", "cut"],
    ["annexed", "annexed"],
    ["ferry", "ferry"],
  ])("of “%s” is “%s”", (word, base) => {
    expect(baseForm(word)).toBe(base);
  });
});

describe("the form of a past", () => {
  it.each(["annexed", "rose", "written", "put"])("is seen in “%s”", (word) => {
    expect(isPastForm(word)).toBe(true);
  });

  it.each(["annex", "rise", "writing", "red", "bed"])("is not seen in “%s”", (word) => {
    expect(isPastForm(word)).toBe(false);
  });
});
