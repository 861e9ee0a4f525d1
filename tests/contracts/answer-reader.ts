import { describe, expect, it } from "vitest";
import type { AnswerReader, Reading } from "../../src/core/answer/answer-reader.ts";
import type { Article } from "../../src/core/article/article.ts";
import { quoteSentences, wordsOf } from "../../src/core/article/quote.ts";
import { indexPassages } from "../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../src/core/search/query.ts";
import { anArticle } from "../support/articles.ts";

const mill = anArticle(
  [
    "# The mill",
    "The mill at Orr was built in 1871 by the miller Otto Lang. It burned down in the winter of 1888.",
    "Greta Holm kept the books of the mill for thirty years. She never learned to swim.",
    "Rain fell on the moor. A dog barked twice.",
  ].join("\n\n"),
  { id: "mill", title: "A mill in the north" },
);
const bridge = anArticle("The stone bridge of Arnby was opened in 1911. It replaced a ferry.", {
  id: "bridge",
  title: "Arnby",
});

const answered: readonly (readonly [question: string, articles: readonly Article[], holds: string])[] = [
  ["When was the mill at Orr built?", [mill], "1871"],
  ["Who kept the books of the mill?", [mill], "Greta Holm"],
  ["When was the stone bridge of Arnby opened?", [mill, bridge], "1911"],
];

const wordsIn = ({ ranking }: Reading): string[] =>
  ranking.map(({ passage: { article }, sentence }) => wordsOf(quoteSentences(article, sentence.sentence)));

/** What every reader of answers keeps to. */
export function answerReader(open: () => AnswerReader | Promise<AnswerReader>): void {
  const read = async (question: string, articles: readonly Article[]): Promise<Reading> => {
    const index = indexPassages(articles);
    return (await open()).read(analyseQuestion(question, index), index);
  };

  describe("a reader of answers", () => {
    it.each(answered)("puts the sentence first that answers: %s", async (question, articles, holds) => {
      const reading = await read(question, articles);
      expect(wordsIn(reading)[0]).toContain(holds);
      expect(reading.nothing).toBeLessThan(0.5);
    });

    it.each(answered)("names places of the index, each once: %s", async (question, articles) => {
      const { passages } = indexPassages(articles);
      const { ranking } = await read(question, articles);
      const places = ranking.map(({ place, sentence }) => `${place}.${sentence.sentence.number}`);
      expect(new Set(places).size).toBe(ranking.length);
      for (const { place, passage, sentence } of ranking) {
        expect(passage.paragraph).toEqual(passages[place]?.paragraph);
        expect(passage.sentences[sentence.sentence.number - 1]).toBe(sentence);
      }
    });

    it.each(answered)("gives shares and distances: %s", async (question, articles) => {
      const { ranking, nothing, joinsWithin, rivalsWithin } = await read(question, articles);
      for (const share of [nothing, ...ranking.map(({ confidence }) => confidence)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      for (const { score } of ranking) expect(score).toSatisfy(Number.isFinite);
      expect(joinsWithin).toBeGreaterThanOrEqual(0);
      expect(rivalsWithin).toBeGreaterThanOrEqual(0);
    });

    it("reads the same every time", async () => {
      const once = await read("Who built the mill?", [mill, bridge]);
      const again = await read("Who built the mill?", [mill, bridge]);
      expect(wordsIn(again)).toEqual(wordsIn(once));
      expect(again.ranking.map(({ score }) => score)).toEqual(once.ranking.map(({ score }) => score));
      expect(again.nothing).toBe(once.nothing);
    });

    it("is sure that nothing answers what no article speaks of", async () => {
      const reading = await read("How many goals did Brazil score in the final?", [mill, bridge]);
      expect(reading.nothing).toBeGreaterThan(0.5);
    });

    it.each(["When was the mill built?", "", "?", "the of and", "𝒬 \u0000 ￼"])(
      "finds nothing where there is nothing to read: “%s”",
      async (question) => {
        expect(await read(question, [])).toMatchObject({ ranking: [], nothing: 1 });
      },
    );
  });
}
