import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeQuestion } from "../../../src/core/suggest/complete-question.ts";
import { anArticle } from "../../support/articles.ts";
import { anyText } from "../../support/texts.ts";

const article = anArticle("The ferry left.");
const QUESTIONS = [
  "When did Russia annex Crimea?",
  "When did Russia invade Georgia?",
  "Who wrote the first draft?",
  "Why was the proposal returned unopened?",
];
const suggestions = QUESTIONS.map((question) => ({ question, article }));
const complete = (typed: string, limit = 25) =>
  completeQuestion(suggestions, typed, limit).map(({ question }) => question);
const [crimea = "", georgia = "", draft = "", proposal = ""] = QUESTIONS;

describe("completing a question", () => {
  it.each<[string, string, readonly string[]]>([
    ["offers the best where nothing is typed", "  ", QUESTIONS],
    ["finds a question that is typed", "When did Russia annex", [crimea, georgia]],
    ["finds words in any order", "crimea annex", [crimea]],
    ["finds other forms of a word", "crimea annexed when", [crimea]],
    ["finds the forms of an irregular verb", "write draft", [draft]],
    ["finds the beginning of a word", "geo", [georgia]],
    ["finds a misspelt word", "crimaea", [crimea]],
    ["finds the misspelt beginning of a word", "propasa", [proposal]],
    ["does not mind capitals and marks", "DRAFT!!", [draft]],
    ["finds by the question word", "why", [proposal]],
    ["puts all words before most of them", "russia georgia", [georgia, crimea]],
    ["offers nothing where nothing fits", "volcano", []],
    ["offers nothing for marks alone that say nothing", "🙂", QUESTIONS],
  ])("%s", (_, typed, expected) => {
    expect(complete(typed)).toEqual(expected);
  });

  it("offers no more than is wanted", () => {
    expect(complete("", 2)).toEqual([crimea, georgia]);
    expect(complete("when", 1)).toEqual([crimea]);
  });

  it("finds each question by its own words, whatever else is offered", () => {
    for (const question of QUESTIONS) expect(complete(question)[0]).toBe(question);
  });

  it("offers only what it was given, each once, whatever is typed", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const offered = complete(typed);
        expect(new Set(offered).size).toBe(offered.length);
        expect(QUESTIONS).toEqual(expect.arrayContaining(offered));
      }),
    );
  });

  it("completes a list of none", () => {
    expect(completeQuestion([], "when", 25)).toEqual([]);
  });
});
