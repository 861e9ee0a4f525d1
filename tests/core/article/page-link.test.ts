import { describe, expect, it } from "vitest";
import { citeQuote } from "../../../src/core/article/citation.ts";
import { quoteSentences } from "../../../src/core/article/quote.ts";
import type { Quote } from "../../../src/core/article/quote.ts";
import type { ArticleDetails } from "../../../src/core/article/article.ts";
import { anArticle } from "../../support/articles.ts";

const TEXT = "The ferry left late. Nobody was told.";

function secondSentence(details: Partial<ArticleDetails>): Quote {
  const article = anArticle(TEXT, details);
  const [, sentence] = article.paragraphs[0]?.sentences ?? [];
  if (sentence === undefined) throw new RangeError("The text has two sentences.");
  return quoteSentences(article, sentence);
}

const PAGE = "https://footnote.example/articles/ferry";
const OWN = "https://example.org/ferry";

describe("where a citation leads", () => {
  it.each([
    ["to our page, at the place, where there is one", { page: PAGE }, `${PAGE}?quote=21-37`],
    ["to our page rather than the article's own address", { page: PAGE, url: OWN }, `${PAGE}?quote=21-37`],
    ["to the article's own address where we have no page", { url: OWN }, `${OWN}#:~:text=`],
    [
      "to the article's own address where ours is too long",
      { page: `${PAGE}${"x".repeat(500)}`, url: OWN },
      OWN,
    ],
  ])("%s", (_, details, start) => {
    expect(citeQuote(secondSentence(details)).link?.startsWith(start)).toBe(true);
  });

  it("nowhere, where the article has no address at all", () => {
    expect(citeQuote(secondSentence({})).link).toBeUndefined();
  });
});
