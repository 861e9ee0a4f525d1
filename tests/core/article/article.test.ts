import { describe, expect, it } from "vitest";
import { paragraphAt } from "../../../src/core/article/article.ts";
import { anArticle } from "../../support/articles.ts";

describe("articleOf", () => {
  it("keeps the text as it is and adds what it found in it", () => {
    const text = "  # One.\r\n\n\n# Head\nTwo.";
    const article = anArticle(text, { title: "T", url: "https://example.org/" });
    expect(article).toMatchObject({ id: "an-article", title: "T", url: "https://example.org/", text });
    expect([article.paragraphs.length, article.headings.length]).toEqual([2, 1]);
  });
});

describe("paragraphAt", () => {
  const article = anArticle("One.\n\nTwo.");
  it.each([
    ["the beginning of one", 0, 1],
    ["its last character", 3, 1],
    ["the gap between two", 4, undefined],
    ["the second", 6, 2],
    ["the end of the text", 10, undefined],
  ])("finds the paragraph at %s", (_, start, number) => {
    expect(paragraphAt(article, { start, end: start })?.number).toBe(number);
  });
});
