import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { deriveQuestions } from "../../../src/core/suggest/derive.ts";
import { LONGEST_DERIVED } from "../../../src/core/suggest/suggestion.ts";
import { anArticle } from "../../support/articles.ts";
import { anyBody } from "../../support/texts.ts";
import { askedCases, nameCases, turnedDownCases } from "./rules.cases.ts";

const ABOUT = "What does the article say about ";
const PLAIN = new Set(["about-name", "what-happened"]);
/** Words that open many of the sentences are names wherever they stand. */
const CONTEXT = "They had heard of Karsenia, of Torvia, of Russia and of Ida Holt.";
const asked = (text: string) =>
  deriveQuestions(openDocument(anArticle(`${text}\n\n${CONTEXT}`)))
    .filter(({ rule }) => !PLAIN.has(rule))
    .map(({ question }) => question);

describe("a question is made of", () => {
  it.each(Object.entries(askedCases))("%s", (_, { text, questions }) => {
    expect(asked(text).toSorted()).toEqual(questions.toSorted());
  });
});

describe("no question is made of", () => {
  it.each(Object.entries(turnedDownCases))("%s", (_, text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe("what the article says is asked about", () => {
  it.each(Object.entries(nameCases))("%s", (_, { text, names }) => {
    const found = deriveQuestions(openDocument(anArticle(text))).filter(({ rule }) => rule === "about-name");
    expect(found.map(({ question }) => question)).toEqual(names.map((name) => `${ABOUT}${name}?`));
  });
});

describe("what happened is asked of", () => {
  it.each([
    ["a year", "The mill opened in 1902.", ["What happened in 1902?"]],
    ["a day", "The treaty was signed on 14 October 1995.", ["What happened on 14 October 1995?"]],
    [
      "a day with its article",
      "On the night of 3 March 1689 the mill burnt.",
      ["What happened on the night of 3 March 1689?"],
    ],
    ["nothing where the day has no year", "The mill burnt on 3 March.", []],
    ["nothing that did not happen", "The mill did not open in 1902.", []],
    ["nothing that is only compared with", "Exports rose more than in 2008.", []],
    ["nothing that lasted", "The war lasted from 1914 to 1918.", []],
  ])("%s", (_, text, questions) => {
    const found = deriveQuestions(openDocument(anArticle(text))).filter(
      ({ rule }) => rule === "what-happened",
    );
    expect(found.map(({ question }) => question)).toEqual(questions);
  });
});

describe("whatever is written", () => {
  it("every question is one short line that opens with a question word and has the sentences it was made of", () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const article = anArticle(text);
        const questions = deriveQuestions(openDocument(article));
        expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
        for (const { question, sentences } of questions) {
          expect(question).toMatch(/^(?:When|What|Who|Why|How) [^\n]+[^ ]\?$/u);
          expect(question.length).toBeLessThanOrEqual(LONGEST_DERIVED);
          for (const { span } of sentences) expect(span.end).toBeLessThanOrEqual(article.text.length);
        }
      }),
    );
  });
});
