import { describe, expect, it } from "vitest";
import { asksForWholeArticle } from "../../../../src/core/answer/question/whole-article.ts";
import { aboutSomething, aboutTheArticle } from "./whole-article.cases.ts";

const has = (word: string): boolean => word === "report";

describe("asksForWholeArticle", () => {
  it.each(aboutTheArticle)("“%s” is about the article as a whole", (question) => {
    expect(asksForWholeArticle(question, has)).toBe(true);
  });

  it.each(aboutSomething)("“%s” is about something in it", (question) => {
    expect(asksForWholeArticle(question, has)).toBe(false);
  });

  it("takes “the report” for the article only where the article tells of none", () => {
    expect(asksForWholeArticle("What does the report say?", () => false)).toBe(true);
    expect(asksForWholeArticle("What does the report say?", has)).toBe(false);
  });
});
