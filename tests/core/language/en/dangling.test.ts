import { describe, expect, it } from "vitest";
import { opensDangling } from "../../../../src/core/language/en/dangling.ts";
import { dangling, selfContained } from "./dangling.cases.ts";

describe("opensDangling", () => {
  it.each(dangling)("needs the sentence before “%s”", (sentence) => {
    expect(opensDangling(sentence)).toBe(true);
  });

  it.each(selfContained)("leaves “%s” by itself", (sentence) => {
    expect(opensDangling(sentence)).toBe(false);
  });
});
