import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locatorOf, paragraphOf, quoteSentences, wordsOf } from "../../../src/core/article/quote.ts";
import { anArticle } from "../../support/articles.ts";
import { anyBody } from "../../support/texts.ts";

const article = anArticle("# Head\n\nOne. Two. Three.\n\n## Sub\nFour. Five.");
const placeOf = (words: string) => {
  const start = article.text.indexOf(words);
  return { article, span: { start, end: start + words.length } };
};

describe("locatorOf", () => {
  it.each([
    ["one sentence", "Two.", { section: ["Head"], paragraph: 1, sentences: [2, 2] }],
    ["two sentences", "One. Two.", { section: ["Head"], paragraph: 1, sentences: [1, 2] }],
    ["parts of two", "wo. Thr", { section: ["Head"], paragraph: 1, sentences: [2, 3] }],
    ["under two headings", "Five.", { section: ["Head", "Sub"], paragraph: 2, sentences: [2, 2] }],
  ])("says where %s stands", (_, words, locator) => {
    expect(locatorOf(placeOf(words))).toEqual(locator);
  });

  it.each([
    ["is empty", { start: 8, end: 8 }],
    ["lies in a heading", { start: 2, end: 6 }],
    ["crosses paragraphs", { start: 8, end: article.text.length }],
    ["holds nothing but the space between sentences", { start: 12, end: 13 }],
    ["lies behind the text", { start: 900, end: 901 }],
    ["lies before the text", { start: -3, end: 2 }],
    ["runs backwards", { start: 12, end: 8 }],
  ])("refuses a place that %s", (_, span) => {
    expect(() => locatorOf({ article, span })).toThrow(RangeError);
  });
});

describe("paragraphOf", () => {
  it("names the place and the article where there is none", () => {
    expect(() => paragraphOf({ article, span: { start: 2, end: 6 } })).toThrow(
      "The place 2–6 of “an-article”",
    );
  });
});

describe("quoteSentences", () => {
  it("quotes the words as they stand in the text, whatever the text", () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const whole = anArticle(text);
        for (const { number, sentences } of whole.paragraphs)
          for (const [index, first] of sentences.entries()) {
            const last = sentences[index + 1] ?? first;
            const quote = quoteSentences(whole, first, last);
            expect(wordsOf(quote)).toBe(text.slice(first.span.start, last.span.end));
            expect(locatorOf(quote)).toMatchObject({
              paragraph: number,
              sentences: [first.number, last.number],
            });
          }
      }),
    );
  });
});
