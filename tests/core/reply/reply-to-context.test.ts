import { english } from "../../../src/core/messages/en/index.ts";
import { describe, expect, it } from "vitest";
import { replyToContext } from "../../../src/core/reply/reply-to-context.ts";
import { inventedArticle } from "../../support/fake-discord/invented-library.ts";

const articleOf = (count: number) =>
  inventedArticle("ferries", Array.from({ length: count }, (_, at) => `Ferry ${at} left.`).join("\n\n"));

/** The paragraphs that the buttons lead to, from each paragraph of an article in turn. */
const waysIn = (count: number) => {
  const article = articleOf(count);
  return article.paragraphs.map((paragraph) =>
    (replyToContext(article, paragraph, { start: 0, end: 1 }, english).actions ?? []).map(
      ({ input, isDisabled }) => `${input["paragraph"]}${isDisabled === true ? " (spent)" : ""}`,
    ),
  );
};

describe("the ways from a paragraph", () => {
  it.each([
    ["one paragraph", 1, [[]]],
    [
      "two",
      2,
      [
        ["1 (spent)", "2"],
        ["1", "2 (spent)"],
      ],
    ],
    [
      "three",
      3,
      [
        ["1 (spent)", "2"],
        ["1", "3"],
        ["2", "3 (spent)"],
      ],
    ],
  ])("lead to its neighbours in an article of %s, each to another", (_, count, expected) => {
    expect(waysIn(count)).toEqual(expected);
  });
});
