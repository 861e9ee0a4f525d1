import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf } from "../../../src/core/article/article.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { wordsOf } from "../../../src/core/article/quote.ts";
import { answerByWords } from "../../../src/core/answer/answer-question.ts";
import { openDocument } from "../../../src/core/document/document.ts";
import { indexPassages } from "../../../src/core/search/passage-index.ts";
import type { PassageIndex } from "../../../src/core/search/passage-index.ts";
import { suggestFromSeveral } from "../../../src/core/suggest/suggest-from-several.ts";
import { MOST_SUGGESTIONS, suggestionsOf } from "../../../src/core/suggest/suggest-questions.ts";
import type { Suggestion } from "../../../src/core/suggest/suggestion.ts";
import { readLibrary } from "../../../src/storage/library-folder.ts";
import { readMeanings } from "../../../src/storage/meanings.ts";
import { anArticle } from "../../support/articles.ts";
import { anyBody } from "../../support/texts.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const { articles: shipped } = await readLibrary(join(ROOT, "knowledge"));
const meanings = await readMeanings();

/** Invented articles of several kinds: reports, histories, a biography. */
const data: { articles: readonly { title: string; paragraphs: readonly string[] }[] } = JSON.parse(
  readFileSync(join(ROOT, "bench", "articles", "articles.json"), "utf8"),
);
const invented = data.articles.map(({ title, paragraphs }, place) =>
  articleOf(`article-${place}`, { title }, paragraphs.join("\n\n"), "0".repeat(64)),
);
/** Of each invented article at least so many; they have some 11 to 24. */
const FEWEST = 5;

/** What an answer quotes first, where it is sure. */
function quotedFirst(question: string, index: PassageIndex): string {
  const answer = answerByWords(question, index);
  return answer.kind === "quoted" ? wordsOf(answer.quotes[0].quote) : `(${answer.kind})`;
}

const documents = new Map(shipped.map((article) => [article, openDocument(article, meanings)]));
const suggestionsFor = (article: Article): readonly Suggestion[] =>
  suggestionsOf(documents.get(article) ?? openDocument(article, meanings));

describe.each([...shipped, ...invented].map((article) => [article.title, article] as const))(
  "%s",
  (_, article) => {
    const index = indexPassages([article], meanings);

    it("answers each suggestion for sure, with the sentence that it was made of", () => {
      for (const { question, sentence } of suggestionsFor(article)) {
        const quoted = quotedFirst(question, index);
        expect(quoted, question).not.toMatch(/^\((?:unsure|absent)\)$/);
        if (sentence !== undefined) expect(quoted, question).toContain(wordsOf(sentence));
      }
    });

    it("suggests few, no two the same, those of the front matter first", () => {
      const suggestions = suggestionsFor(article);
      expect(suggestions.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
      expect(new Set(suggestions.map(({ question }) => question.toLowerCase())).size).toBe(
        suggestions.length,
      );
      const { questions = [] } = article;
      expect(suggestions.slice(0, questions.length).map(({ question }) => question)).toEqual(questions);
    });

    it("suggests questions that read as questions do", () => {
      for (const { question, rule } of suggestionsFor(article))
        if (rule !== undefined)
          expect(question).toMatch(
            /^(?:(?:When|Why|How) (?:did|was|were|will|is|are|can|could|must|should|has|have|had) |What (?:is|are) |What happens if |What (?:did|does|do) |What happened (?:in|on|at) |Who is \p{Lu}|Who \p{Ll}+(?:ed|\p{Ll}) |How many \p{L})/u,
          );
    });
  },
);

describe("suggestions", () => {
  it.each(invented.map((article) => [article.title, article] as const))(
    "are many enough for %s",
    (_, article) => {
      expect(suggestionsFor(article).length).toBeGreaterThanOrEqual(FEWEST);
    },
  );

  it.each(invented.map((article) => [article.title, article] as const))(
    "ask what is said about a name in one of five at most, or once: %s",
    (_, article) => {
      const all = suggestionsFor(article);
      const names = all.filter(({ rule }) => rule === "about-name").length;
      expect(names).toBeLessThanOrEqual(Math.max(1, all.length / 5));
    },
  );

  it("are the same every time", () => {
    for (const article of shipped) {
      const again = suggestionsOf(openDocument(article, meanings));
      expect(again).toEqual(suggestionsFor(article));
    }
  });

  it("leave out a question of the front matter that the article does not answer", () => {
    const article = anArticle("The mill at Arnby opened in 1902.", {
      questions: ["Who is the king of Spain?", "When did the mill at Arnby open?"],
    });
    const questions = suggestionsOf(openDocument(article)).map(({ question }) => question);
    expect(questions[0]).toBe("When did the mill at Arnby open?");
    expect(questions).not.toContain("Who is the king of Spain?");
    expect(questions.filter((question) => /mill/.test(question))).toHaveLength(1);
  });

  it("are few for an article that tells little", () => {
    const article = anArticle("It was late. They left. Nobody knew why.");
    expect(suggestionsOf(openDocument(article))).toEqual([]);
  });

  it("are each answered with their sentence, whatever is written", () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const article = anArticle(text);
        const index = indexPassages([article]);
        for (const { question, sentence } of suggestionsOf(openDocument(article)))
          expect(quotedFirst(question, index)).toContain(sentence === undefined ? "" : wordsOf(sentence));
      }),
    );
  });
});

describe("suggestions of several articles", () => {
  const articles = [...shipped, ...invented.slice(0, 4)];
  const index = indexPassages(articles, meanings);
  const mixed = suggestFromSeveral(articles.map(suggestionsFor), index);

  it("are answered by all articles together with the sentence that each was made of", () => {
    expect(mixed.length).toBeGreaterThan(FEWEST);
    for (const { question, sentence, article } of mixed) {
      const answer = answerByWords(question, index);
      expect(answer.quotes[0]?.quote.article.id, question).toBe(article.id);
      expect(quotedFirst(question, index), question).toContain(
        sentence === undefined ? "" : wordsOf(sentence),
      );
    }
  });

  it("begin with one of each", () => {
    const first = mixed.slice(0, 3).map(({ article }) => article.id);
    expect(new Set(first).size).toBe(first.length);
  });

  it("are none of no article", () => {
    expect(suggestFromSeveral([], indexPassages([]))).toEqual([]);
  });
});
