import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteSentences } from "../../../src/core/article/quote.ts";
import { selectQuote } from "../../../src/core/article/text-quote-selector.ts";
import { isGraphemeBoundary } from "../../../src/core/text/graphemes.ts";
import { anArticle } from "../../support/articles.ts";
import { anyBody } from "../../support/texts.ts";

const select = (text: string, words: string) => {
  const start = text.indexOf(words);
  return selectQuote({ article: anArticle(text), span: { start, end: start + words.length } });
};

describe("selectQuote", () => {
  it("takes up to 32 characters on each side, across paragraphs", () => {
    const text = `${"a".repeat(40)}\n\nTwo.\n\n${"b".repeat(40)}`;
    expect(select(text, "Two.")).toEqual({
      type: "TextQuoteSelector",
      exact: "Two.",
      prefix: `${"a".repeat(30)}\n\n`,
      suffix: `\n\n${"b".repeat(30)}`,
    });
  });

  it("has no prefix at the start of the text and no suffix at its end", () => {
    expect(select("One.", "One.")).toMatchObject({ prefix: "", suffix: "" });
  });

  it("cuts no emoji at the far ends", () => {
    const family = "👩‍👩‍👧‍👦";
    expect(select(`${family.repeat(4)} Two. ${family.repeat(4)}`, "Two.")).toMatchObject({
      prefix: `${family.repeat(2)} `,
      suffix: ` ${family.repeat(2)}`,
    });
  });

  it("stands in the text as a whole, whatever the text", () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const article = anArticle(text);
        for (const { sentences } of article.paragraphs)
          for (const sentence of sentences) {
            const { start, end } = sentence.span;
            const { prefix, exact, suffix } = selectQuote(quoteSentences(article, sentence));
            expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
            expect(exact).toBe(text.slice(start, end));
            expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
            expect(isGraphemeBoundary(text, start - prefix.length)).toBe(true);
            expect(isGraphemeBoundary(text, end + suffix.length)).toBe(true);
          }
      }),
    );
  });
});
