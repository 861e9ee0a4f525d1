import { describe, expect, it } from "vitest";
import { mendCharacters } from "../../src/ingest/report/characters.ts";

describe("mendCharacters", () => {
  it.each<[kind: string, text: string, mended: string]>([
    ["softHyphens", "Sep\u00ADtember", "September"],
    ["unseen", "a\u200Bb\u2060c", "abc"],
    ["ligatures", "ﬁnd the ﬂag", "find the flag"],
    ["controls", "a\u0003b\u0085", "ab"],
    ["hardSpaces", "12\u00A0km", "12\u00A0km"],
    ["unreadable", "caf\uFFFD", "caf\uFFFD"],
    ["privateUse", "\uE000 x", "\uE000 x"],
    ["mixedScripts", "Pаris", "Pаris"],
  ])("%s: %j", (kind, text, mended) => {
    const result = mendCharacters(text);
    expect(result.text).toBe(mended);
    expect(result.found).toMatchObject([{ kind, isMended: mended !== text }]);
  });

  it("shows words that have what it cannot mend", () => {
    expect(mendCharacters("in Pаris and caf\uFFFD").found.flatMap(({ words }) => words)).toEqual([
      "caf\uFFFD",
      "Pаris",
      "Pаris",
    ]);
  });

  it.each(["Ünïcode", "naïve “quotes”", "family 👨‍👩‍👧", "می‌خواهم", "a\tb\nc", "αβγ and абв"])(
    "leaves %j alone",
    (text) => {
      expect(mendCharacters(text)).toEqual({ text, found: [] });
    },
  );
});
