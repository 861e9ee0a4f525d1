import { describe, expect, it } from "vitest";
import { factsAsked } from "../../../../src/core/answer/question/article-facts.ts";
import { ABOUT_SOMETHING_IN_IT, ABOUT_THE_ARTICLE } from "./article-facts.cases.ts";

const hasNone = (): boolean => false;

const has = (word: string): boolean => word === "report";

describe("a question about the article itself", () => {
  it.each(ABOUT_THE_ARTICLE)("is told apart: %s", (question, facts) => {
    expect(factsAsked(question, hasNone)).toEqual(facts);
  });

  it.each(ABOUT_SOMETHING_IN_IT)("is not this one: %s", (question) => {
    expect(factsAsked(question, has)).toEqual([]);
  });

  it("may name what the article tells of as well, and then it is that", () => {
    expect(factsAsked("Who wrote the report?", has)).toEqual([]);
    expect(factsAsked("Who wrote this report?", has)).toEqual(["author"]);
    expect(factsAsked("Who wrote the report?", hasNone)).toEqual(["author"]);
  });
});
