import { describe, expect, it } from "vitest";
import { isSmallTalk, withoutCourtesies } from "../../../../src/core/answer/question/small-talk.ts";
import { courtesies, noSmallTalk, smallTalk } from "./small-talk.cases.ts";

const inArticle = new Set(["test", "x", "welcome", "hello"]);
const has = (word: string): boolean => inArticle.has(word);

describe("isSmallTalk", () => {
  it.each(smallTalk)("takes “%s” for small talk", (text) => {
    expect(isSmallTalk(text, has)).toBe(true);
  });

  it.each(noSmallTalk)("lets “%s” through", (text) => {
    expect(isSmallTalk(text, has)).toBe(false);
  });

  it.each(["x", "test", "welcome", "cool"])(
    "takes “%s” for small talk where the article lacks it",
    (text) => {
      expect(isSmallTalk(text, () => false)).toBe(true);
    },
  );

  it("lets long texts through", () => {
    expect(isSmallTalk("ok ".repeat(600), has)).toBe(false);
  });
});

describe("withoutCourtesies", () => {
  it.each(courtesies)("makes “%s” to “%s”", (question, without) => {
    expect(withoutCourtesies(question)).toBe(without);
  });
});
