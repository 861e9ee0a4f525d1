import { describe, expect, it } from "vitest";
import { captionOf } from "../../../../src/core/timeline/picture/caption.ts";

const room = { width: 300, lines: 2, size: 30, weight: "regular" } as const;

describe("a caption", () => {
  it.each<[string, string, readonly string[] | undefined]>([
    ["all of what fits", "It opened in 1872.", ["It opened in 1872."]],
    [
      "lines parted at spaces",
      "It opened in 1872 with two horses.",
      ["It opened in 1872 with", "two horses."],
    ],
    [
      "whole words and a mark where there are more",
      "It opened in 1872 with two horses and a ferryman who sang.",
      ["It opened in 1872 with", "two horses and a […]"],
    ],
    [
      "a long word in articles",
      "Donaudampfschifffahrtsgesellschaft",
      ["Donaudampfschifffahrt", "sgesellschaft"],
    ],
    ["only the mark where no word fits", "x".repeat(500), ["[…]"]],
    ["what comes before what cannot be drawn", "It rose 🚀 high.", ["It rose […]"]],
    ["no part of a word that cannot be drawn", "It rose high🚀 up.", ["It rose […]"]],
    ["nothing where nothing can be drawn", "עברית", undefined],
    ["nothing of nothing", "  ", undefined],
    ["line breaks as spaces", "It\nopened.", ["It opened."]],
    ["Greek and Cyrillic", "Ελλάδα, Крым", ["Ελλάδα, Крым"]],
    ["no characters that turn the direction", "It \u202eopened.", ["It […]"]],
  ])("has %s", (_, text, lines) => {
    expect(captionOf(text, room)).toEqual(lines);
  });

  it("leaves the beginning of its first line free", () => {
    expect(captionOf("It opened in 1872.", { ...room, indent: 150 })).toEqual(["It opened", "in 1872."]);
    expect(captionOf("Donaudampfschiff fuhr", { ...room, indent: 280 })).toEqual([
      "",
      "Donaudampfschiff fuhr",
    ]);
  });
});
