import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { namesIn } from "../../../src/core/names/names.ts";
import { articleOf } from "../../../src/core/article/article.ts";
import { wordsOf } from "../../../src/core/article/quote.ts";
import { namesCases, noNamesCases } from "./names.cases.ts";

const article = (text: string, title = "") => articleOf("a", { title }, text, "0".repeat(64));
const named = (text: string, title?: string): string[] =>
  namesIn(openDocument(article(text, title)), 10).map(({ name, count }) => `${wordsOf(name)} ${count}`);

describe("the names of an article", () => {
  it.each(Object.entries(namesCases))("%s", (_, { text, title, expected }) => {
    expect(named(text, title)).toEqual(expected);
  });

  it.each(Object.entries(noNamesCases))("are not %s", (_, text) => {
    expect(named(text)).toEqual([]);
  });

  it("are the article's own words, counted no more often than they stand there", () => {
    const word = fc.constantFrom(
      "Lund",
      "Maria Lund",
      "Arnby’s",
      "the",
      "U.S.",
      "of",
      "met",
      "Bank of",
      "Al-Assad",
      "“",
    );
    const text = fc
      .array(
        fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(" ")}.`),
        { maxLength: 9 },
      )
      .map((sentences) => sentences.join(" "));
    fc.assert(
      fc.property(text, (words) => {
        for (const { name, key, count } of namesIn(openDocument(article(words)), 10)) {
          expect(wordsOf(name)).toMatch(/^\p{Lu}/u);
          expect(words.split(wordsOf(key)).length - 1).toBeGreaterThanOrEqual(1);
          expect(count).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  it("are found in good time in endless runs of capitals", () => {
    expect(named(`${"Lund ".repeat(20_000)}met.`)).toEqual([]);
  });

  it("are as many as are wanted", () => {
    expect(
      namesIn(openDocument(article("We left Arnby for Skarn. We left Skarn for Arnby.")), 1),
    ).toHaveLength(1);
  });
});
