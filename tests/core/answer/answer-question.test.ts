import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/core/answer/answer.ts";
import { answerByWords } from "../../../src/core/answer/answer-question.ts";
import { QUOTED_FROM, UNSURE_FROM } from "../../../src/core/answer/confidence.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { locatorOf, wordsOf } from "../../../src/core/article/quote.ts";
import type { Quote } from "../../../src/core/article/quote.ts";
import type { Meanings } from "../../../src/core/lexicon/meanings.ts";
import { indexPassages } from "../../../src/core/search/passage-index.ts";
import { overlaps } from "../../../src/core/text/span.ts";
import { anArticle } from "../../support/articles.ts";
import { anyBody, anyText } from "../../support/texts.ts";
import { nastyQuestions } from "../search/nasty-questions.ts";
import { smallMeanings } from "../search/small-meanings.ts";
import { smallArticles, smallQuestion } from "../search/small-world.ts";
import { doubtfulCases, inventions, questionCases } from "./answer-question.cases.ts";

const ask = (question: string, ...articles: readonly Article[]): Answer =>
  answerByWords(question, indexPassages(articles));
const askKnowing = (meanings: Meanings | undefined, question: string, articles: readonly Article[]): Answer =>
  answerByWords(question, indexPassages(articles, meanings));

const firstWords = ({ candidates: [first] }: Answer): string =>
  first === undefined ? "" : wordsOf(first.quote);

const quotedWords = ({ quotes }: Answer): string[] => quotes.map(({ quote }) => wordsOf(quote));

describe("a question to an article", () => {
  it.each(questionCases)(
    "$article: “$question” is $kind",
    ({ article, question, kind, contains, missing, understood }) => {
      const answer = ask(question, inventions[article]);
      expect(answer.kind).toBe(kind);
      expect(answer.quotes.length > 0).toBe(kind !== "absent");
      expect(firstWords(answer)).toContain(contains ?? "");
      if (missing !== undefined) expect(answer.missing).toEqual(missing);
      if (understood !== undefined) expect(answer.understood).toEqual(understood);
    },
  );

  it.each(doubtfulCases)("$article: “$question” lacks $missing", ({ article, question, missing }) => {
    const answer = ask(question, inventions[article]);
    expect(answer.missing).toEqual(missing);
    expect(answer.confidence).toBeLessThan(0.95);
  });

  it("is answered with the closest passage, and no more, where it is in doubt", () => {
    const answers = doubtfulCases.map(({ article, question }) => ask(question, inventions[article]));
    const unsure = answers.filter(({ kind }) => kind === "unsure");
    expect(unsure.length).toBeGreaterThan(0);
    for (const { quotes, candidates } of unsure) expect(quotes).toEqual(candidates.slice(0, 1));
  });

  it("is answered by the article that it is about, of all articles", () => {
    const all = Object.values(inventions);
    expect(firstWords(ask("When did Tolk discover her first comet?", ...all))).toContain("1931");
    expect(firstWords(ask("Why did the pump fail?", ...all))).toContain("gasket");
    expect(firstWords(ask("Когда построили каменный мост?", ...all))).toContain("1911");
  });

  it("is answered with the whole of an article of one sentence", () => {
    const answer = ask(
      "When was the stone bridge opened?",
      anArticle("The stone bridge was opened in 1911."),
    );
    expect(answer.candidates.map(({ quote }) => wordsOf(quote))).toEqual([
      "The stone bridge was opened in 1911.",
    ]);
  });

  it("is answered with the sentence before where the best one opens with a pronoun", () => {
    const answer = ask("How long did the keeper keep the light?", inventions.history);
    expect(firstWords(answer)).toBe(
      "The last keeper, Greta Holm, left the island in 1971. She had kept the light for twenty-six years.",
    );
  });

  it("is answered with one sentence where no more are wanted, and the one before beside it", () => {
    const index = indexPassages([inventions.history]);
    const [first] = answerByWords("How long had she kept the light?", index, 1).candidates;
    expect(first && wordsOf(first.quote)).toBe("She had kept the light for twenty-six years.");
    expect(first?.context && wordsOf(first.context)).toBe(
      "The last keeper, Greta Holm, left the island in 1971.",
    );
  });

  it.each(Object.entries(nastyQuestions))("gets no answer from an empty library: %s", (_, question) => {
    for (const answer of [
      ask(question),
      ask(question, anArticle("")),
      ask(question, anArticle("# Bridge")),
    ]) {
      expect(answer).toMatchObject({
        kind: "absent",
        confidence: 0,
        candidates: [],
        quotes: [],
        understood: [],
      });
    }
  });
});

describe("what is no question to search for", () => {
  it.each([
    ["hello", "nothing-asked"],
    ["What is it?", "nothing-asked"],
    ["🧑‍🌾 ???", "nothing-asked"],
    ["Wer hat den Leuchtturm wann gebaut?", "other-language"],
    ["Кто построил маяк?", "other-language"],
  ])("“%s” gets no quote: %s", (question, reason) => {
    expect(ask(question, inventions.history)).toMatchObject({
      kind: "absent",
      reason,
      confidence: 0,
      missing: [],
      candidates: [],
    });
  });

  it("is still a question after a greeting and before thanks", () => {
    const { kind, quotes } = ask("Hi there, who built the lighthouse? Thanks!", inventions.history);
    expect(kind).toBe("quoted");
    expect(quotes[0] && wordsOf(quotes[0].quote)).toContain("Pieter Wolde");
  });
});

describe("a question about an article as a whole", () => {
  it("gets one or two main sentences in the order of the article, and not as its answer", () => {
    const { kind, reason, quotes, confidence } = ask("What is this article about?", inventions.history);
    expect({ kind, reason }).toEqual({ kind: "unsure", reason: "main-sentences" });
    expect(confidence).toBeLessThan(QUOTED_FROM);
    expect([1, 2]).toContain(quotes.length);
    const starts = quotes.map(({ quote }) => quote.span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("gets none of several articles", () => {
    expect(ask("What does the author argue?", inventions.history, inventions.news)).toMatchObject({
      kind: "absent",
      reason: "several-articles",
      quotes: [],
    });
  });

  it("is searched for where it names something", () => {
    const answer = ask("What does the author say about the last keeper?", inventions.history);
    expect(answer.reason).toBeUndefined();
    expect(firstWords(answer)).toContain("Greta Holm");
  });
});

describe("a question that asks several things", () => {
  it("gets a quote for each, in the order of the question", () => {
    const answer = ask(
      "When did the last keeper leave the island? Who built the lighthouse?",
      inventions.history,
    );
    expect(answer).toMatchObject({ kind: "quoted", unanswered: [] });
    expect(quotedWords(answer)).toEqual([
      expect.stringContaining("left the island in 1971"),
      expect.stringContaining("Pieter Wolde"),
    ]);
  });

  it("gets one quote where that covers them all", () => {
    const answer = ask("When and where was Ilse Tolk born?", inventions.biography);
    expect(answer).toMatchObject({ kind: "quoted", unanswered: [] });
    expect(quotedWords(answer)).toEqual([expect.stringContaining("born in Havelund in 1902")]);
  });

  it("says which of them is not answered, whichever it is", () => {
    for (const question of [
      "Who built the lighthouse? How many goats were sold in Lübeck?",
      "How many goats were sold in Lübeck? Who built the lighthouse?",
    ]) {
      const answer = ask(question, inventions.history);
      expect(answer).toMatchObject({
        kind: "quoted",
        unanswered: ["How many goats were sold in Lübeck"],
      });
      expect(quotedWords(answer)).toEqual([expect.stringContaining("Pieter Wolde")]);
    }
  });

  it("is left open where none of them is answered", () => {
    const answer = ask("Who won the World Cup? When was NATO founded?", inventions.recipe);
    expect(answer.kind).toBe("absent");
    expect(answer.quotes).toEqual([]);
  });
});

describe("a question for what something is", () => {
  const article = anArticle(
    "The Bush team supported the NATO bid of Kyiv in Bucharest. Under President Vladimir Putin, Russia took Crimea. Nobody asked Olga Kern in Arnby about the bid.",
  );

  it.each([
    ["What is NATO?", "thing", "NATO"],
    ["Who is Olga Kern?", "person", "Olga Kern"],
  ] as const)("“%s” is unsure where it is only mentioned", (question, of, subject) => {
    const answer = ask(question, article);
    expect(answer).toMatchObject({
      kind: "unsure",
      reason: "only-mentioned",
      mentioned: { of, subject },
    });
    expect(answer.confidence).toBeLessThan(QUOTED_FROM);
    expect(firstWords(answer)).toContain(subject);
  });

  it("is answered by a title before the name", () => {
    const answer = ask("Who is Vladimir Putin?", article);
    expect(answer.kind).toBe("quoted");
    expect(firstWords(answer)).toContain("President Vladimir Putin");
  });

  it("is answered by the sentence that says it before one that mentions it more", () => {
    const told = anArticle(
      "Kern met Kern, said Kern. Nobody liked Kern in the end.\n\nIn May the painter Olga Kern, a friend of the mayor, came to Arnby.",
    );
    expect(firstWords(ask("Who is Kern?", told))).toContain("the painter Olga Kern");
  });
});

describe("a sentence of the article that is pasted", () => {
  it.each([
    ["whole", "She had kept the light for twenty-six years."],
    ["cut off", "The last keeper, Greta Holm, left the isl"],
  ])("is quoted first: %s", (_, question) => {
    const answer = ask(question, inventions.history);
    expect(answer.kind).toBe("quoted");
    expect(firstWords(answer)).toContain(question);
  });

  it("is found among 2,000 characters", () => {
    const text = Object.values(inventions)
      .map((article) => article.text)
      .join(" ");
    const answer = ask(text.slice(0, 2000), ...Object.values(inventions));
    expect(answer.kind).toBe("quoted");
  });
});

const blown = {
  Markdown:
    "**Bold** and ~~struck~~, `code` and > quote. ||Spoiler|| of the bridge [here](http://a.example).",
  mentions: "@everyone opened the bridge for <@123456789012345678> and <#1>. @here was late.",
  "marks that turn the line": "The \u202Eegdirb\u202C opened in 1911. It\u200b was the \u2066bridge\u2069.",
  "names of methods": "constructor __proto__ toString opened the bridge. hasOwnProperty valueOf.",
  "emoji with joiners": "👩‍👩‍👧‍👦 opened the bridge 🇩🇪. 🧑‍🌾🧑‍🌾. e\u0301te\u0301 bridge.",
  "no ends of sentences": `bridge ${"word ".repeat(4000)}`,
  "one long word": `bridge ${"x".repeat(50_000)}`,
  "a paragraph of 100 kB": "The council opened the bridge number 7 in 1911. ".repeat(2100),
  "quotation marks": `${"“".repeat(500)}The bridge opened.${"”".repeat(500)}`,
};

describe("hostile text is quoted as it is", () => {
  it.each(Object.entries(blown))("%s", (_, text) => {
    const answer = ask("Who opened the bridge?", anArticle(text));
    expect(firstWords(answer)).toContain("bridge");
    for (const { quote } of answer.candidates) expect(text).toContain(wordsOf(quote));
  });
});

/** Articles and questions of any kind; most questions have words of the article. */
const asked: fc.Arbitrary<readonly [articles: readonly Article[], question: string]> = fc.oneof(
  fc.tuple(smallArticles, smallQuestion),
  fc.tuple(anyBody, anyText).map(([text, question]) => [[anArticle(text)], question] as const),
  fc.tuple(
    fc.constantFrom(...Object.values(inventions).map((article) => [article])),
    fc.constantFrom(...questionCases.map(({ question }) => question), ...Object.values(nastyQuestions)),
  ),
);

/** Checks the answers to any questions about any articles, with and without knowing what words mean. */
const eachAnswer = (
  check: (
    answer: Answer,
    articles: readonly Article[],
    question: string,
    meanings: Meanings | undefined,
  ) => void,
): void =>
  fc.assert(
    fc.property(asked, fc.constantFrom(undefined, smallMeanings), ([articles, question], meanings) => {
      check(askKnowing(meanings, question, articles), articles, question, meanings);
    }),
    { numRuns: 200 },
  );

describe("any answer", () => {
  it("quotes whole sentences of one paragraph of an article, one or two of them", () => {
    eachAnswer(({ quotes, candidates }, articles) => {
      for (const { quote } of [...quotes, ...candidates]) {
        expect(articles).toContain(quote.article);
        expect(sentenceCount(quote)).toBeLessThanOrEqual(2);
      }
    });
  });

  it("has one sentence for a context, of the same article and before the quote", () => {
    eachAnswer(({ candidates }) => {
      for (const { quote, context } of candidates) {
        if (context === undefined) continue;
        expect(context.article).toBe(quote.article);
        expect(sentenceCount(context)).toBe(1);
        expect(context.span.end).toBeLessThanOrEqual(quote.span.start);
      }
    });
  });

  it("has at most five quotes, no two of which overlap, all of them among the candidates", () => {
    eachAnswer(({ quotes, candidates }) => {
      expect(candidates.length).toBeLessThanOrEqual(5);
      for (const quote of quotes) expect(candidates).toContain(quote);
      for (const [place, { quote }] of candidates.entries()) {
        for (const { quote: other } of candidates.slice(place + 1)) {
          expect(quote.article === other.article && overlaps(quote.span, other.span)).toBe(false);
        }
      }
    });
  });

  it("begins with the best candidate, unless it is absent", () => {
    eachAnswer(({ kind, quotes, candidates }) => {
      expect(quotes[0]).toBe(kind === "absent" ? undefined : candidates[0]);
      expect(quotes.length).toBeLessThanOrEqual({ quoted: 5, unsure: 2, absent: 0 }[kind]);
    });
  });

  it("is as sure as its kind says", () => {
    eachAnswer(({ kind, confidence }) => {
      const expected = confidence >= QUOTED_FROM ? "quoted" : confidence >= UNSURE_FROM ? "unsure" : "absent";
      expect(kind).toBe(expected);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    });
  });

  it("names no word both as missing everywhere and as understood", () => {
    eachAnswer(({ kind, missing, understood }) => {
      if (kind !== "absent") return;
      for (const { asked: word } of understood) expect(missing).not.toContain(word);
    });
  });

  it("is the same the second time", () => {
    eachAnswer((answer, articles, question, meanings) => {
      expect(askKnowing(meanings, question, articles)).toEqual(answer);
    });
  });

  it("quotes nothing but slices of the article", () => {
    eachAnswer(({ quotes, candidates }, articles) => {
      for (const { quote, context } of [...quotes, ...candidates])
        for (const { article, span } of context === undefined ? [quote] : [quote, context]) {
          expect(articles).toContain(article);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(article.text.length);
          expect(wordsOf({ article, span })).toBe(article.text.slice(span.start, span.end));
        }
    });
  });
});

describe("a question in other words than the article’s", () => {
  const article = anArticle(
    "The council of Arnby met in May.\n\nIn June a ferry sank.\n\nBread was dear that year.",
  );

  it("finds the sentence where it is known what words mean, and none where it is not", () => {
    expect(firstWords(askKnowing(smallMeanings, "What about the boat?", [article]))).toBe(
      "In June a ferry sank.",
    );
    expect(askKnowing(undefined, "What about the boat?", [article]).candidates).toEqual([]);
  });
});

/** How many sentences a quote has; fails where it cuts one. */
function sentenceCount(quote: Quote): number {
  const { paragraph, sentences } = locatorOf(quote);
  const all = quote.article.paragraphs[paragraph - 1]?.sentences ?? [];
  expect(quote.span.start).toBe(all[sentences[0] - 1]?.span.start);
  expect(quote.span.end).toBe(all[sentences[1] - 1]?.span.end);
  return sentences[1] - sentences[0] + 1;
}
