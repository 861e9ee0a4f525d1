import { describe, expect, it } from "vitest";
import { codeOf } from "../../../src/core/article/citation-code.ts";
import { citeQuote } from "../../../src/core/article/citation.ts";
import { anArticle } from "../../support/articles.ts";

const details = { title: "The ferry" };
const text = "# News\n\nIt left. It was late.";

describe("citeQuote", () => {
  it("says whose words they are, where they stand and how to find them again", () => {
    const article = anArticle(text, { ...details, url: "https://example.org/ferry" });
    expect(citeQuote({ article, span: { start: 17, end: 29 } })).toEqual({
      article: { id: "an-article", hash: article.hash, ...details },
      locator: { section: ["News"], paragraph: 1, sentences: [2, 2] },
      start: 17,
      end: 29,
      selector: {
        type: "TextQuoteSelector",
        exact: "It was late.",
        prefix: "# News\n\nIt left. ",
        suffix: "",
      },
      code: codeOf({ article, span: { start: 17, end: 29 } }),
      speakers: [],
      link: "https://example.org/ferry#:~:text=It%20left.-,It%20was%20late.",
    });
  });

  it("has no link where the article has no address", () => {
    expect(citeQuote({ article: anArticle(text), span: { start: 17, end: 29 } }).link).toBeUndefined();
  });

  it("refuses a place outside a paragraph", () => {
    expect(() => citeQuote({ article: anArticle(text), span: { start: 0, end: 29 } })).toThrow(RangeError);
  });
});
