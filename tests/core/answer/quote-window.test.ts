import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { quoteAround } from "../../../src/core/answer/quote-window.ts";
import type { MaxSentences } from "../../../src/core/answer/quote-window.ts";
import type { AnswerQuote } from "../../../src/core/answer/answer.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { locatorOf, quoteSentences, wordsOf } from "../../../src/core/article/quote.ts";
import { passagesOf } from "../../../src/core/search/passage.ts";
import type { SentenceReading } from "../../../src/core/answer/answer-reader.ts";
import { anArticle } from "../../support/articles.ts";
import { anyBody } from "../../support/texts.ts";
import { windowCases } from "./quote-window.cases.ts";

/** Every sentence of an article, best first; places are "paragraph.sentence", and what is not named scores 0. */
function rankingOf(article: Article, scores: Readonly<Record<string, number>>): SentenceReading[] {
  return passagesOf(openDocument(article))
    .flatMap((passage, place) =>
      passage.sentences.map((sentence) => ({
        place,
        passage,
        sentence,
        confidence: 0,
        score: scores[`${passage.paragraph.number}.${sentence.sentence.number}`] ?? 0,
      })),
    )
    .toSorted((a, b) => b.score - a.score);
}

/** The quote for the best sentence. */
function quoteBest(
  article: Article,
  scores: Readonly<Record<string, number>>,
  most: MaxSentences,
): AnswerQuote | undefined {
  const ranking = rankingOf(article, scores);
  return ranking[0] && quoteAround(ranking[0], { ranking, joinsWithin: 2.7 }, most);
}

describe("a quote", () => {
  it.each(Object.entries(windowCases))("%s", (_, { text, scores, maxSentences = 2, quote, context }) => {
    const found = quoteBest(anArticle(text), scores, maxSentences);
    expect(found && wordsOf(found.quote)).toBe(quote);
    expect(found?.context && wordsOf(found.context)).toBe(context);
  });

  it("is one or two whole sentences of one paragraph that hold the best one, whatever the text", () => {
    fc.assert(
      fc.property(anyBody, fc.constantFrom(1 as const, 2 as const), fc.nat(), (text, most, seed) => {
        const article = anArticle(text);
        // Any sentence may be the best, and any other nearly as good.
        const ranking = rankingOf(article, {}).map((ranked, index) => ({
          ...ranked,
          score: (seed * (index + 1)) % 7,
        }));
        for (const ranked of ranking.toSorted((a, b) => b.score - a.score)) {
          const { quote, context } = quoteAround(ranked, { ranking, joinsWithin: 2.7 }, most);
          const { paragraph, sentences } = locatorOf(quote);
          const own = wordsOf(quoteSentences(article, ranked.sentence.sentence));
          // What announces something with a colon is the context of what it announces.
          if (context !== undefined && wordsOf(context) === own && own.includes(":")) {
            expect(paragraph).toBe(ranked.passage.paragraph.number + 1);
            continue;
          }
          expect(paragraph).toBe(ranked.passage.paragraph.number);
          expect(sentences[1] - sentences[0]).toBeLessThan(most);
          expect(ranked.sentence.sentence.number).toBeGreaterThanOrEqual(sentences[0]);
          expect(ranked.sentence.sentence.number).toBeLessThanOrEqual(sentences[1]);
          const all = ranked.passage.paragraph.sentences;
          expect(quote.span).toEqual({
            start: all[sentences[0] - 1]?.span.start,
            end: all[sentences[1] - 1]?.span.end,
          });
          if (context !== undefined) expect(context.span.end).toBeLessThanOrEqual(quote.span.start);
        }
      }),
    );
  });
});
