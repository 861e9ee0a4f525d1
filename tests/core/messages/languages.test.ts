import { describe, expect, it } from "vitest";
import { german } from "../../../src/core/messages/de/index.ts";
import { english } from "../../../src/core/messages/en/index.ts";
import { messagesFor } from "../../../src/core/messages/languages.ts";

describe("messagesFor", () => {
  it.each([
    ["a language", ["de"], german],
    ["a region of it", ["de-AT"], german],
    ["a locale of an operating system", ["de_DE.UTF-8"], german],
    ["the first that is spoken", ["fr", "de", "en"], german],
    ["another language", ["fr"], english],
    ["none", [undefined], english],
    ["a longer word", ["deutsch"], english],
  ])("finds the messages for %s", (_, wanted, expected) => {
    expect(messagesFor(...wanted)).toBe(expected);
  });
});

describe("messages", () => {
  it("have the form that goes with a count", () => {
    expect([english, german].map(({ articles }) => [1, 2].map(articles.paragraphs))).toEqual([
      ["1 paragraph", "2 paragraphs"],
      ["1 Absatz", "2 Absätze"],
    ]);
  });

  it("name commands as people of that language see them", () => {
    expect(german.commands.quote.name).toBe("zitat");
    expect(german.commands.articles.name).toBe("artikel");
  });
});
