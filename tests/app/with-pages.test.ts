import { describe, expect, it } from "vitest";
import { withPages } from "../../src/app/with-pages.ts";
import { anArticle } from "../support/articles.ts";

const library = {
  articles: [
    anArticle("One.", { id: "own", url: "https://example.org/own" }),
    anArticle("Two.", { id: "plain", url: "http://example.org/plain" }),
    anArticle("Three.", { id: "no address" }),
  ],
  problems: [],
};
const publicUrl = "https://footnote.example.org";
const pagesWith = (settings: { publicUrl?: string; hidesFullText: boolean }) =>
  withPages(library, settings).articles.map(({ page }) => page);

describe("citations lead to our page", () => {
  it("of every article where its page shows all of it", () => {
    expect(pagesWith({ publicUrl, hidesFullText: false })).toEqual([
      `${publicUrl}/articles/own`,
      `${publicUrl}/articles/plain`,
      `${publicUrl}/articles/no%20address`,
    ]);
  });

  it("of articles that can be linked nowhere else where it shows only what is quoted", () => {
    expect(pagesWith({ publicUrl, hidesFullText: true })).toEqual([
      undefined,
      `${publicUrl}/articles/plain`,
      `${publicUrl}/articles/no%20address`,
    ]);
  });

  it("of none where nobody else reaches it", () => {
    expect(withPages(library, { hidesFullText: false })).toBe(library);
  });
});
