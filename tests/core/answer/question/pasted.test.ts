import { describe, expect, it } from "vitest";
import { pastedSentence } from "../../../../src/core/answer/question/pasted.ts";
import { indexPassages } from "../../../../src/core/search/passage-index.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";
import { anArticle } from "../../../support/articles.ts";

const article = anArticle(
  [
    "The council opened the bridge in 1911, after seven years of quarrels about who should pay for it and where it should stand. Nobody came.",
    "When was the old ferry sold to Norway? It was sold in 1912. Ann Holt steered the ferry for nine winters.",
  ].join("\n\n"),
);
const index = indexPassages([article]);
const found = (question: string): string | undefined => {
  const sentence = pastedSentence(question, index)?.sentence.sentence;
  return sentence && sliceOf(article.text, sentence.span);
};

describe("pastedSentence", () => {
  it.each([
    ["whole", "Ann Holt steered the ferry for nine winters.", "Ann Holt"],
    ["in small letters, without marks", "ann holt steered the ferry for nine winters", "Ann Holt"],
    ["within quotation marks", "“Ann Holt steered the ferry for nine winters”", "Ann Holt"],
    ["for the most part", "Holt steered the ferry for nine", "Ann Holt"],
    ["cut off within a word", "Ann Holt steered the ferry for nine wint", "Ann Holt"],
    [
      "with the one before it",
      "It was sold in 1912. Ann Holt steered the ferry for nine winters.",
      "Ann Holt",
    ],
    [
      "in part, but a long one",
      "seven years of quarrels about who should pay for it and where",
      "The council",
    ],
  ])("finds a sentence that is repeated %s", (_, question, opening) => {
    expect(found(question)).toMatch(new RegExp(`^${opening}`));
  });

  it.each([
    ["a few words of one", "nine winters"],
    ["a small part of a long one", "who should pay for it"],
    ["its words in another order", "for nine winters Ann Holt steered the ferry"],
    ["a question that the article asks", "When was the old ferry sold to Norway?"],
    ["a question about it", "How long did Ann Holt steer the ferry?"],
    ["words of no article", "Sheep were grazing on the hills all summer long"],
    ["nothing", ""],
  ])("finds none in %s", (_, question) => {
    expect(found(question)).toBeUndefined();
  });
});
