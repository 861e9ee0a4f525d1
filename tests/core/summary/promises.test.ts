import { english } from "../../../src/core/messages/en/index.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { LONG, MEDIUM, SHORT } from "../../../src/core/summary/length.ts";
import type { SummaryLength } from "../../../src/core/summary/length.ts";
import { summarise } from "../../../src/core/summary/summary.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { wordsOf } from "../../../src/core/article/quote.ts";
import type { Quote } from "../../../src/core/article/quote.ts";
import { replyToSummary } from "../../../src/core/reply/reply-to-summary.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { randomArticle } from "../../support/random-articles.ts";
import type { RandomArticle } from "../../support/random-articles.ts";

const anyLength: fc.Arbitrary<SummaryLength> = fc.oneof(
  fc.record({ kind: fc.constant("sentences" as const), count: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant("words" as const), count: fc.integer({ min: 1, max: 200 }) }),
  fc.constantFrom(SHORT, MEDIUM, LONG),
);
const anySubject = fc.option(fc.constantFrom("Lund", "bridge", "mill", "1911"), { nil: undefined });

const wordCount = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
const startsOf = (quotes: readonly Quote[]): number[] => quotes.map(({ span }) => span.start);
const quotesOf = (article: Article, length: SummaryLength, subject: string | undefined): Quote[] => {
  const isAbout = subject === undefined ? undefined : (quote: Quote) => wordsOf(quote).includes(subject);
  return summarise(openDocument(article), length, { isAbout }).sentences.map(({ quote }) => quote);
};

const sentencesOf = ({ paragraphs }: Article) =>
  paragraphs.flatMap(({ section, sentences }) =>
    sentences.map(({ span }) => ({ span, heading: section.at(-1) })),
  );

/** Holds for 500 random articles (or as many as are said), at any length, about anything. */
function holds(
  check: (random: RandomArticle, quotes: readonly Quote[], length: SummaryLength, subject?: string) => void,
  numRuns = 500,
) {
  fc.assert(
    fc.property(randomArticle, anyLength, anySubject, (random, length, subject) => {
      check(random, quotesOf(random.article, length, subject), length, subject);
    }),
    { numRuns },
  );
}

describe("a summary of any article", () => {
  it("is of sentences that the generator knows", () => {
    fc.assert(
      fc.property(randomArticle, ({ article, needsPrevious }) => {
        expect(sentencesOf(article).map(({ span }) => span.start)).toEqual([...needsPrevious.keys()]);
      }),
    );
  });

  it("is verbatim, whole sentences letter for letter, and keeps their order", () => {
    holds(({ article }, quotes) => {
      const starts = startsOf(quotes);
      expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
      const sentences = sentencesOf(article).map(({ span }) => sliceOf(article.text, span));
      for (const quote of quotes) expect(sentences).toContain(wordsOf(quote));
    });
  });

  it("keeps to its budget: words and a tenth, sentences, a phone's screen, and 40 % but for one sentence", () => {
    holds(({ article }, quotes, length) => {
      const words = quotes.reduce((sum, quote) => sum + wordCount(wordsOf(quote)), 0);
      const characters = quotes.reduce((sum, { span }) => sum + span.end - span.start, 0);
      const all = sentencesOf(article).reduce(
        (sum, { span }) => sum + wordCount(sliceOf(article.text, span)),
        0,
      );
      if (length.kind === "words") expect(words).toBeLessThanOrEqual(1.1 * length.count);
      else if (length.kind === "sentences") expect(quotes.length).toBeLessThanOrEqual(length.count);
      else expect(quotes.length).toBeLessThanOrEqual(length.maxSentences);
      if (length === SHORT) expect(characters).toBeLessThanOrEqual(600);
      if (quotes.length > 1) expect(words).toBeLessThanOrEqual(0.4 * all);
    });
  });

  it("has no orphan: what leans on the sentence before stands behind it, and not behind a heading", () => {
    holds(({ article, needsPrevious }, quotes) => {
      const all = sentencesOf(article);
      const taken = new Set(startsOf(quotes));
      for (const [index, { span, heading }] of all.entries()) {
        if (!taken.has(span.start) || needsPrevious.get(span.start) !== true) continue;
        const before = all[index - 1];
        expect(before).toBeDefined();
        expect(taken).toContain(before?.span.start);
        expect(before?.heading).toBe(heading);
      }
    });
  });

  it("shows where sentences were apart", () => {
    holds(({ article }, _, length) => {
      const summary = summarise(openDocument(article), length);
      const { blocks } = replyToSummary(article, summary, {}, english);
      const all = sentencesOf(article).map(({ span }) => span.start);
      const shown = blocks.filter(({ kind }) => kind === "quote" || kind === "gap");
      for (const [index, block] of shown.entries()) {
        const before = shown[index - 1];
        if (block.kind !== "quote" || before?.kind !== "quote") continue;
        expect(all.indexOf(block.quote.span.start)).toBe(all.indexOf(before.quote.span.start) + 1);
      }
      expect(shown.filter(({ kind }) => kind === "quote")).toHaveLength(summary.sentences.length);
    }, 150);
  });

  it("of a subject has a sentence on it wherever it has any", () => {
    holds((_, quotes, _length, subject) => {
      if (subject === undefined || quotes.length === 0) return;
      expect(quotes.some((quote) => wordsOf(quote).includes(subject))).toBe(true);
    }, 150);
  });
});
