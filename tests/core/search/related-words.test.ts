import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Meanings } from "../../../src/core/lexicon/meanings.ts";
import { relateWords } from "../../../src/core/search/related-words.ts";
import type { RelatedTerms } from "../../../src/core/search/related-words.ts";
import { stem } from "../../../src/core/language/tokens.ts";
import { otherFamily, sameFamily } from "./families.cases.ts";
import { meaningsOf } from "./small-meanings.ts";

/** Relates words to those of an article; words with a capital are names there. */
function relate(words: string, meanings?: Meanings): RelatedTerms {
  const entries = words.split(" ").map((written) => {
    const word = written.toLowerCase();
    return { word, term: stem(word), isName: word !== written };
  });
  return relateWords(entries, meanings);
}

const termsOf = (related: RelatedTerms, word: string): string[] => related(word).map(({ term }) => term);

/** Boats and their like lie in one direction, buildings in another; Poland and Germany are used alike. */
const meanings = meaningsOf(
  {
    boat: [100, 0, 0],
    ship: [100, 10, 0],
    raft: [80, 60, 0],
    house: [0, 100, 0],
    hot: [0, 0, 100],
    warm: [0, 10, 100],
    cold: [0, 5, 100],
    poland: [30, 30, 100],
    germany: [30, 31, 100],
  },
  ["hot warm:90 !cold", "boat vessel:75 skiff:60 !hous", "purchas bui:90"],
);

describe("forms of one word", () => {
  it.each(sameFamily)("are related: “%s” and “%s”", (word, other) => {
    expect(termsOf(relate(other), word)).toEqual([stem(other)]);
    expect(termsOf(relate(other, meanings), word)).toContain(stem(other));
  });

  it.each(otherFamily)("are not any words that begin alike: “%s” and “%s”", (word, other) => {
    expect(termsOf(relate(other), word)).toEqual([]);
  });

  it("are all that is related where no meanings are known", () => {
    expect(termsOf(relate("ship vessel imperialist"), "boat")).toEqual([]);
    expect(termsOf(relate("ship vessel imperialist"), "imperialism")).toEqual(["imperialist"]);
  });

  it("are related though they are names", () => {
    expect(termsOf(relate("Imperialist"), "imperialism")).toEqual(["imperialist"]);
  });
});

describe("words of like meaning", () => {
  it("are those of the thesaurus that the article has", () => {
    expect(termsOf(relate("vessel oak", meanings), "boat")).toEqual(["vessel"]);
  });

  it("are looked up by their stems", () => {
    expect(termsOf(relate("buying", meanings), "purchases")).toEqual([stem("buying")]);
  });

  it("are those used alike that the article has", () => {
    expect(termsOf(relate("ship house", meanings), "boat")).toEqual(["ship"]);
  });

  it("are not those that are used in other ways", () => {
    expect(termsOf(relate("house hot", meanings), "ship")).toEqual([]);
  });

  it("do not include opposites, however alike they are used", () => {
    expect(termsOf(relate("warm cold", meanings), "hot")).toEqual(["warm"]);
  });

  it("do not include names that are merely used alike", () => {
    expect(termsOf(relate("Germany", meanings), "poland")).toEqual([]);
    expect(termsOf(relate("germany", meanings), "poland")).toEqual(["germani"]);
  });

  it.each(["", "xyzzy", "constructor", "👩‍👩‍👧‍👦", "1911"])("are none for an unknown word: “%s”", (word) => {
    expect(relate("ship vessel house", meanings)(word)).toEqual([]);
  });

  it("are none in an empty article", () => {
    expect(relateWords([], meanings)("boat")).toEqual([]);
    expect(relateWords([], undefined)("boat")).toEqual([]);
  });
});

describe("the related terms of any word", () => {
  const word = fc.constantFrom(
    ..."boat boats ship raft house hot warm cold Poland Germany vessel skiff buying imperialist imperialism Imperial constructor 1911".split(
      " ",
    ),
  );
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 12 });

  it("are terms of the article, each once, most alike first, from 0 to 1", () => {
    fc.assert(
      fc.property(words, word, fc.constantFrom(meanings, undefined), (article, asked, known) => {
        const related = relate(article.join(" "), known)(asked.toLowerCase());
        const terms = related.map(({ term }) => term);
        expect(new Set(terms).size).toBe(terms.length);
        for (const term of terms) expect(article.map((other) => stem(other.toLowerCase()))).toContain(term);
        const similarities = related.map(({ similarity }) => similarity);
        expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
        for (const similarity of similarities) {
          expect(similarity).toBeGreaterThan(0);
          expect(similarity).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it("are the same every time and in any order of the article's words", () => {
    fc.assert(
      fc.property(words, word, (article, asked) => {
        const related = relate(article.join(" "), meanings);
        const found = related(asked.toLowerCase());
        expect(related(asked.toLowerCase())).toEqual(found);
        expect(relate(article.toReversed().join(" "), meanings)(asked.toLowerCase())).toEqual(found);
      }),
    );
  });

  it("are few, though thousands of words are alike", () => {
    const many = Array.from({ length: 2000 }, (_, place) => `imperial${place.toString(36)}`).join(" ");
    const found = relate(many)("imperial").length;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(100);
  });
});
