import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Meanings } from "../../../src/core/lexicon/meanings.ts";
import { indexPassages } from "../../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../../src/core/search/query.ts";
import { anArticle } from "../../support/articles.ts";
import { anyText } from "../../support/texts.ts";
import { nastyQuestions } from "./nasty-questions.ts";
import { smallMeanings } from "./small-meanings.ts";
import { termCases } from "./query.cases.ts";

const bridge = indexPassages([
  anArticle(`The council of Arnby opened the stone bridge in 1911. Anna Holt paid for the bridge.

The author of the plan was Maria Lund. Nobody in Arnby had asked her for a bridge.`),
]);
const nothing = indexPassages([]);
const MANY_WORDS = "A ferry and a boat left the stone harbour. The parish has a bridge and a crossing.";

const termsOf = (question: string): string[] =>
  analyseQuestion(question, bridge).terms.map(({ word }) => word);

describe("the subject of a question", () => {
  it.each(Object.entries(termCases))("%s", (_, { question, terms }) => {
    expect(termsOf(question)).toEqual(terms);
  });
});

describe("a term of a question", () => {
  it("matches the other forms of a word", () => {
    expect(analyseQuestion("Who opens bridges?", bridge).terms.map(({ matches }) => matches.length)).toEqual([
      1, 1,
    ]);
  });

  it("matches itself wholly, and a word that it may be a misspelling of less so", () => {
    const [council, brigde] = analyseQuestion("council brigde", bridge).terms;
    expect(council?.matches).toEqual([{ term: "council", word: "council", similarity: 1 }]);
    expect(brigde?.matches).toMatchObject([
      { term: "bridg", word: "bridge", similarity: expect.closeTo(5 / 6) },
    ]);
  });

  it("matches the nearest words only", () => {
    const words = indexPassages([
      anArticle("Formulas differ. They formulate rules. It was formulated here."),
    ]);
    const [term] = analyseQuestion("formulat", words).terms;
    expect(term?.matches.map(({ word }) => word)).toEqual(["formulate"]);
  });

  it.each([
    ["Where is Lübeck’s town hall?", "lübeck"],
    ["МОЙКА", "мойка"],
    ["What of the U.S.?", "u.s."],
  ])("of “%s” is shown as it was written, in small letters: “%s”", (question, written) => {
    expect(analyseQuestion(question, bridge).terms[0]?.written).toBe(written);
  });

  it("tells more the rarer it is, and most where the passages lack it", () => {
    const [common, rare, unknown] = analyseQuestion("bridge, council, lighthouse", bridge).terms.map(
      ({ weight }) => weight,
    );
    expect(rare).toBeGreaterThan(common ?? Infinity);
    expect(unknown).toBeGreaterThan(rare ?? Infinity);
  });

  it.each([
    ["Who was Anna Holt?", ["anna", "holt"]],
    ["What did the council of Arnby do?", ["arnby"]],
    ["who was anna holt?", ["holt"]],
    ["Bridges in the north", []],
    ["“Bridges” in the north", []],
  ])("of “%s” is a name where it is %j", (question, names) => {
    const { terms } = analyseQuestion(question, bridge);
    expect(terms.filter(({ isName }) => isName).map(({ word }) => word)).toEqual(names);
  });
});

/** The terms that the terms of a question are related to in a text. */
const relatedIn = (text: string, question: string, meanings?: Meanings): string[] =>
  analyseQuestion(question, indexPassages([anArticle(text)], meanings)).terms.flatMap(({ related }) =>
    related.map(({ term }) => term),
  );

describe("what a term is related to", () => {
  it("is words of like meaning that the article has, where any are known", () => {
    expect(relatedIn("The ferry sank.", "boat", smallMeanings)).toEqual(["ferri"]);
    expect(relatedIn("The ferry sank.", "boat")).toEqual([]);
  });

  it("is other names of a country, of those that the article has", () => {
    expect(relatedIn("Washington hesitated.", "the American view")).toEqual(["washington"]);
    expect(relatedIn("Paris hesitated.", "the American view")).toEqual([]);
  });

  it("is no word that the question has itself: one word does not answer for two", () => {
    expect(relatedIn("The ferry sank.", "the boat or the ferry", smallMeanings)).toEqual([]);
  });

  it("is no family and no like of a name", () => {
    expect(relatedIn("The ferry sank.", "the Boat", smallMeanings)).toEqual([]);
    expect(relatedIn("An imperialist view.", "about Imperialism")).toEqual([]);
  });

  it("is the most alike first", () => {
    const question = analyseQuestion(
      "bridge, boat, council",
      indexPassages([anArticle(MANY_WORDS)], smallMeanings),
    );
    for (const { related } of question.terms) {
      const similarities = related.map(({ similarity }) => similarity);
      expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
    }
  });
});

describe("a common word that the article lacks", () => {
  it("is not taken for a misspelling of one that it has", () => {
    const text = "The boar ran. The stine is a measure.";
    const matched = (meanings?: Meanings): number[] =>
      analyseQuestion("boat stone", indexPassages([anArticle(text)], meanings)).terms.map(
        ({ matches }) => matches.length,
      );
    expect(matched()).toEqual([1, 1]);
    expect(matched(smallMeanings)).toEqual([0, 0]);
  });
});

describe("any question", () => {
  const indexes = { "a small article": bridge, "no article": nothing };

  describe.each(Object.entries(indexes))("put to %s", (_, index) => {
    it.each(Object.entries(nastyQuestions))("has finite weights: %s", (_name, question) => {
      const { terms, totalWeight } = analyseQuestion(question, index);
      expect(totalWeight).toBeGreaterThanOrEqual(0);
      expect(totalWeight).toBeLessThan(Infinity);
      for (const { weight } of terms) expect(weight).toBeGreaterThan(0);
    });
  });

  it("has distinct terms of some weight, which add up, and matches that the passages have", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, question) => {
        const index = indexPassages([anArticle(text)]);
        const { terms, totalWeight } = analyseQuestion(question, index);
        expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
        expect(totalWeight).toBeCloseTo(terms.reduce((sum, { weight }) => sum + weight, 0));
        for (const { weight, matches } of terms) {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThan(Infinity);
          for (const { term, similarity } of matches) {
            expect(index.postings.has(term)).toBe(true);
            expect(similarity).toBeGreaterThan(0);
            expect(similarity).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it("is analysed the same way every time", () => {
    fc.assert(
      fc.property(anyText, (question) => {
        expect(analyseQuestion(question, bridge)).toEqual(analyseQuestion(question, bridge));
      }),
    );
  });
});
