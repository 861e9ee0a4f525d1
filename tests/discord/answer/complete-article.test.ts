import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeArticle } from "../../../src/discord/answer/complete-article.ts";
import { inventedArticle, libraryOf } from "../../support/fake-discord/invented-library.ts";
import { hostileText } from "../hostile-text.ts";

const library = libraryOf(
  inventedArticle("bees", "Text.", { title: "How bees find home" }),
  inventedArticle("ferry", "Text.", { title: "The last ferry" }),
  inventedArticle("home-front", "Text.", { title: "A café at the front" }),
);

describe("completing an article", () => {
  it.each<[string, string, readonly string[]]>([
    ["offers everything where nothing is typed", "", ["bees", "ferry", "home-front"]],
    ["finds the beginning of a title", "how b", ["bees"]],
    ["finds the beginning of an id", "ferr", ["ferry"]],
    ["finds beginnings of words in any order", "home bees", ["bees"]],
    ["finds what stands inside a word", "erry", ["ferry"]],
    ["puts a beginning before a word within", "home", ["home-front", "bees"]],
    ["does not mind accents and capitals", "CAFE", ["home-front"]],
    ["offers nothing where nothing matches", "volcano", []],
  ])("%s", (_name, typed, expected) => {
    expect(completeArticle(library, typed).map(({ value }) => value)).toEqual(expected);
  });

  it("offers at most 25, with names and values that Discord takes, for any titles and words", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 40 }), hostileText, (titles, typed) => {
        const articles = titles.map((title, n) => inventedArticle(`article-${n}`, "Text.", { title }));
        const suggestions = [
          ...completeArticle(libraryOf(...articles), typed),
          ...completeArticle(libraryOf(...articles), ""),
        ];
        expect(completeArticle(libraryOf(...articles), "").length).toBe(Math.min(25, articles.length));
        for (const { name, value } of suggestions) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leaves out an id that Discord cannot carry", () => {
    expect(completeArticle(libraryOf(inventedArticle("x".repeat(101), "Text.")), "")).toEqual([]);
  });
});
