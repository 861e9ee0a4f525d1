import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/core/errors.ts";
import { checkId, slugOf } from "../../src/ingest/slug.ts";
import { isArticleId } from "../../src/storage/article-id.ts";

describe("slugOf", () => {
  it.each<[what: string, title: string, slug: string]>([
    ["small letters and hyphens", "The Ferry – and Who Steers It?", "the-ferry-and-who-steers-it"],
    ["apostrophes and initials", "Anna’s U.S. trip isn't over", "annas-us-trip-isnt-over"],
    ["Latin letters without their marks", "Über Ærø: Crème brûlée à Łódź", "uber-aero-creme-brulee-a-lodz"],
    ["numbers", "3.5 million by 2030", "3-5-million-by-2030"],
    ["Cyrillic as it is", "Мост через залив", "мост-через-залив"],
    ["the marks of Hindi, which are part of its words", "हिन्दी की किताब", "हिन्दी-की-किताब"],
    ["Greek with its accents", "Το πλοίο", "το-πλοίο"],
    ["Japanese", "渡し船の話。", "渡し船の話"],
    ["a name that the folder needs itself", "README", "readme-article"],
  ])("writes %s", (_, title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it("cuts a long title between words", () => {
    expect(slugOf("The ferry that left the quay at nine and did not come back until winter")).toBe(
      "the-ferry-that-left-the-quay-at-nine-and-did-not-come-back",
    );
  });

  it("asks for an id where a title has no letters", () => {
    expect(() => slugOf("?!")).toThrow(UsageError);
    expect(() => slugOf("🚢")).toThrow(/--id/);
  });

  it("gives an id that can be used, or asks for one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (title) => {
        fc.pre(/\p{L}/u.test(title));
        const slug = slugOf(title);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(isArticleId(slug)).toBe(true);
        expect(checkId(slug)).toBe(slug);
      }),
    );
  });
});

describe("checkId", () => {
  it.each(["bridge", "bridge-2", "Bridge_2.1", "мост"])("takes %s", (id) => {
    expect(checkId(id)).toBe(id);
  });

  it.each([
    "",
    " ",
    "a b",
    "../up",
    "a/b",
    "a\\b",
    ".hidden",
    "-rf",
    "bridge.md",
    "readme",
    "README",
    "a\n",
    "a".repeat(101),
  ])("refuses “%s”", (id) => {
    expect(() => checkId(id)).toThrow(UsageError);
  });
});
