import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import type { Meanings } from "../../../src/core/lexicon/meanings.ts";
import { indexPassages } from "../../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../../src/core/search/query.ts";
import { rankSentences } from "../../../src/core/search/rank-sentences.ts";
import type { RankedSentence } from "../../../src/core/search/rank-sentences.ts";
import { anArticle } from "../../support/articles.ts";
import { nastyQuestions } from "./nasty-questions.ts";
import { smallMeanings } from "./small-meanings.ts";
import { smallArticles, smallQuestion } from "./small-world.ts";

const anyMeanings = fc.constantFrom(undefined, smallMeanings);

function rank(question: string, articles: readonly Article[], meanings?: Meanings): RankedSentence[] {
  const index = indexPassages(articles, meanings);
  return rankSentences(analyseQuestion(question, index), index);
}

/** "id paragraph.sentence" */
const placeOf = ({ passage, sentence }: RankedSentence): string =>
  `${passage.article.id} ${passage.paragraph.number}.${sentence.sentence.number}`;

describe("a ranking", () => {
  it("is ordered by score, ties by their place in the text", () => {
    fc.assert(
      fc.property(smallArticles, smallQuestion, anyMeanings, (articles, question, meanings) => {
        const ranking = rank(question, articles, meanings);
        const places = ranking.map(({ place, sentence }) => 100 * place + sentence.sentence.number);
        for (const [index, { score }] of ranking.entries()) {
          const next = ranking[index + 1];
          if (next === undefined) continue;
          expect(score).toBeGreaterThanOrEqual(next.score);
          if (score === next.score) expect(places[index]).toBeLessThan(places[index + 1] ?? -1);
        }
      }),
    );
  });

  it("holds every sentence of a passage that shares a word with the question, once", () => {
    fc.assert(
      fc.property(smallArticles, smallQuestion, anyMeanings, (articles, question, meanings) => {
        const ranking = rank(question, articles, meanings);
        const places = ranking.map(placeOf);
        const passages = new Set(ranking.map(({ passage }) => passage));
        expect(new Set(places).size).toBe(places.length);
        expect(places.length).toBe([...passages].reduce((sum, { sentences }) => sum + sentences.length, 0));
      }),
    );
  });

  // Of passages that promise just as much, the first ones are looked at: which ones these are depends on the order.
  it("gives a sentence the same score in whatever order the articles are indexed", () => {
    fc.assert(
      fc.property(smallArticles, smallQuestion, anyMeanings, (articles, question, meanings) => {
        const scores = rank(question, articles, meanings).map(
          (ranked) => [placeOf(ranked), ranked.score] as const,
        );
        const reversed = rank(question, articles.toReversed(), meanings).map(
          (ranked) => [placeOf(ranked), ranked.score] as const,
        );
        const known = new Map(scores);
        const both = reversed.filter(([place]) => known.has(place));
        expect(reversed.length === 0).toBe(scores.length === 0);
        expect(both.map(([place]) => known.get(place))).toEqual(both.map(([, score]) => score));
      }),
    );
  });

  it("gives the earlier of two equal sentences first", () => {
    const twice = anArticle("The bridge opened. The bridge opened.\n\nThe bridge opened. The bridge opened.");
    expect(rank("bridge", [twice]).map(placeOf)).toEqual([
      "an-article 1.1",
      "an-article 1.2",
      "an-article 2.1",
      "an-article 2.2",
    ]);
  });

  it("looks at the most promising passages only", () => {
    const many = anArticle(
      Array.from({ length: 100 }, (_, place) => `The bridge number ${place} opened.`).join("\n\n"),
    );
    const ranking = rank("bridge number 77", [many]);
    expect(ranking.map(placeOf).at(0)).toBe("an-article 78.1");
    expect(ranking.length).toBeLessThan(50);
  });

  it.each(Object.entries(nastyQuestions))(
    "has finite scores for a question that is hardly any: %s",
    (_, question) => {
      const ranking = rank(question, [
        anArticle("The bridge is old. The author argues.\n\nWhy? Кто построил мост."),
      ]);
      for (const { score } of ranking) expect(Number.isFinite(score)).toBe(true);
    },
  );

  it("looks at passages that share words of like meaning alone", () => {
    const articles = [anArticle("Bread was dear.\n\nThe ferry sank. Nobody saw it.")];
    expect(rank("boat", articles, smallMeanings).map(placeOf).at(0)).toBe("an-article 2.1");
    expect(rank("boat", articles)).toEqual([]);
  });

  it("puts the word itself before a word of like meaning", () => {
    const articles = [anArticle("The ferry sank.\n\nThe boat sank.")];
    expect(rank("boat", articles, smallMeanings).map(placeOf).at(0)).toBe("an-article 2.1");
  });

  it("is empty where nothing is indexed", () => {
    expect(rank("When was the bridge opened?", [])).toEqual([]);
    expect(rank("When was the bridge opened?", [], smallMeanings)).toEqual([]);
  });
});
