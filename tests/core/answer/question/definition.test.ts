import { describe, expect, it } from "vitest";
import { definitionAskedIn } from "../../../../src/core/answer/question/definition.ts";
import { indexPassages } from "../../../../src/core/search/passage-index.ts";
import { anArticle } from "../../../support/articles.ts";

const index = indexPassages([
  anArticle("In May Putin spoke of NATO. The mayor, Ann Holt, saw a comet. The result was a bridge."),
]);

describe("definitionAskedIn", () => {
  it.each([
    ["What is NATO?", "thing", "NATO"],
    ["what's nato", "thing", "nato"],
    ["What is a comet?", "thing", "comet"],
    ["What are clades?", "thing", "clades"],
    ["What is the Kremlin?", "thing", "Kremlin"],
    ["Who is Putin?", "person", "Putin"],
    ["who was putin", "person", "putin"],
    ["Who is Ann Holt?", "person", "Ann Holt"],
  ] as const)("reads “%s” as asking what a %s is: %s", (question, of, subject) => {
    expect(definitionAskedIn(question, index)).toEqual({ of, subject });
  });

  it.each([
    "Who is the mayor?",
    "Who is the president of Ukraine?",
    "Who is responsible?",
    "What is the result?",
    "What is the weather like tomorrow?",
    "What is new?",
    "What is happening?",
    "What was Ukraine promised?",
    "What is Putin's goal?",
    "What is it?",
    "What is 17 times 23?",
    "What is NATO, and when was it founded?",
    "When is a comet seen?",
    "NATO",
    "",
  ])("reads nothing of the kind in “%s”", (question) => {
    expect(definitionAskedIn(question, index)).toBeUndefined();
  });
});
