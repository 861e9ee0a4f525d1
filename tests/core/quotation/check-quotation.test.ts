import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/core/article/quote.ts";
import { checkQuotation } from "../../../src/core/quotation/check-quotation.ts";
import { indexArticleWords } from "../../../src/core/quotation/word-index.ts";
import { exactWordsOf } from "../../../src/core/text/exact-words.ts";
import { anArticle } from "../../support/articles.ts";
import { anyText } from "../../support/texts.ts";
import { CHECKS, ARTICLE } from "./check-quotation.cases.ts";

const harbour = anArticle(ARTICLE);
const ofArticle = indexArticleWords([harbour]);

describe("checkQuotation", () => {
  it.each(Object.entries(CHECKS))(
    "judges %s",
    (_, { said, verdict, flip, changes, leftOut, places, inserted }) => {
      const check = checkQuotation(said, ofArticle);
      const found = check.places.flatMap((place) => place.changes);
      expect([check.verdict, found]).toEqual([verdict, expect.anything()]);
      if (flip !== undefined) expect(found.map((change) => change.flip)).toContain(flip);
      if (changes !== undefined) expect(found.map((change) => [change.said, change.told])).toEqual(changes);
      if (leftOut !== undefined) expect(check.places.flatMap((place) => place.leftOut)).toEqual(leftOut);
      if (inserted !== undefined) expect(check.inserted).toEqual(inserted);
      if (places !== undefined) expect(check.places).toHaveLength(places);
    },
  );

  it("shows whole sentences, each within a paragraph", () => {
    const { places } = checkQuotation("came to see it. It will stand for a hundred years", ofArticle);
    expect(places.flatMap(({ quotes }) => quotes.map(wordsOf))).toEqual([
      "Nobody from the old town came to see it.",
      "“It will stand for a hundred years,” Mayor Ann Holt said, “and it will not cost the poor a penny.”",
    ]);
  });

  it("takes, of several places, the one that is a whole sentence", () => {
    const twice = indexArticleWords([
      anArticle("He said that the bridge was old and grey. The bridge was old and grey."),
    ]);
    expect(checkQuotation("the bridge was old and grey", twice).verdict).toBe("exact");
  });

  it("puts no words of two articles in a row", () => {
    const two = indexArticleWords([
      anArticle("The bridge was old and grey.", { id: "one" }),
      anArticle("The ferry was new and white.", { id: "two" }),
    ]);
    expect(checkQuotation("The bridge was old and grey. The ferry was new and white.", two)).toMatchObject({
      verdict: "stitched",
      places: [{}, {}],
    });
  });
});

const anyArticle = anyText
  .filter((text) => anArticle(text).paragraphs.length > 0)
  .map((text) => anArticle(text));
const WORDS =
  "river stone window garden letter market winter summer shadow copper engine paper silver harvest".split(
    " ",
  );
const anySentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 14 })
  .map((words) => `A ${words.join(" ")}.`);

describe("whatever the article", () => {
  it("calls each of its sentences exact, or too short", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const index = indexArticleWords([article]);
        for (const { span } of article.paragraphs.flatMap(({ sentences }) => sentences)) {
          const sentence = article.text.slice(span.start, span.end);
          const words = exactWordsOf(sentence);
          const isLong = words.length >= 4 && words.map(({ key }) => key).join("").length >= 12;
          const expected = isLong ? ["exact"] : ["exact", "cut", "too-short"];
          expect(expected).toContain(checkQuotation(sentence, index).verdict);
        }
      }),
    );
  });

  it("still calls a sentence exact when it is typed in another way", () => {
    const typings: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize("NFD"),
      (text) => text.replace(/ /g, "\u00A0\n"),
      (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
      (text) => text.replace(/[–—]/g, "-"),
      (text) => text.replace(/\b/g, "\u200B"),
      (text) => `“${text}”`,
    ];
    const sentences = harbour.paragraphs.flatMap(({ sentences: own }) =>
      own.map(({ span }) => harbour.text.slice(span.start, span.end)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.subarray([...typings]), (sentence, chosen) => {
        const typed = chosen.reduce((text, type) => type(text), sentence);
        expect([typed, checkQuotation(typed, ofArticle).verdict]).toEqual([typed, "exact"]);
      }),
    );
  });

  it("never calls a sentence exact, or only cut, when one word is another", () => {
    fc.assert(
      fc.property(
        fc.array(anySentence, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        (sentences, which, at) => {
          const chosen = sentences[which % sentences.length] ?? "";
          const words = chosen.slice(0, -1).split(" ");
          const changed = `${words.with(at % words.length, "zeppelin").join(" ")}.`;
          const { verdict } = checkQuotation(changed, indexArticleWords([anArticle(sentences.join(" "))]));
          expect(["altered", "flipped", "stitched", "absent"]).toContain(verdict);
        },
      ),
    );
  });

  it("finds nothing of another article in it", () => {
    fc.assert(
      fc.property(anySentence, (sentence) => {
        expect(checkQuotation(sentence, ofArticle).verdict).toBe("absent");
      }),
    );
  });

  it("never fails, and says where only what is there", () => {
    fc.assert(
      fc.property(anyText, anyArticle, (text, article) => {
        const { places, coverage } = checkQuotation(text, indexArticleWords([article]));
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        for (const { quotes, changes, leftOut } of places) {
          expect(quotes.length).toBeGreaterThan(0);
          for (const { told } of changes) expect(article.text).toContain(told);
          for (const words of leftOut) expect(article.text).toContain(words);
        }
      }),
    );
  });
});

describe("long texts", () => {
  const long = Array.from(
    { length: 8_000 },
    (_, at) =>
      `Line ${at} tells of the ${WORDS[at % WORDS.length]} and of the ${WORDS[(at * 7) % WORDS.length]} again.`,
  ).join(" ");
  const paragraphs = anArticle(long.replace(/(.{4000}\S*\.) /gs, "$1\n\n"));
  const words = indexArticleWords([paragraphs]);

  it.each([
    ["a sentence of a long article", "Line 7777 tells of the engine and of the garden again", 1_000],
    ["small words of a long article", "of the and of the and of the and of the and of the", 1_000],
    ["a long text that is all in it", long.slice(0, 6_000), 2_000],
    ["a long text that is not in it", "the and of again tells ".repeat(20_000), 2_000],
    ["a hundred thousand marks", "…[“".repeat(33_000), 2_000],
  ])("takes little time over %s", (_, text, ms) => {
    const start = performance.now();
    checkQuotation(text, words);
    expect(performance.now() - start).toBeLessThan(ms);
  });
});
