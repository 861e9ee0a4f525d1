import { describe, expect, it } from "vitest";
import { articleOf } from "../../../../src/core/article/article.ts";
import type { Sentence } from "../../../../src/core/article/structure.ts";
import { quoteSentences, wordsOf } from "../../../../src/core/article/quote.ts";
import { nameOf } from "../../../../src/core/article/speaker.ts";
import { authorCases, noTurnCases, reportedCases, turnCases } from "./speakers.cases.ts";

const read = (text: string, title = "") => articleOf("a", { title }, text, "0".repeat(64));
const named = (sentences: readonly (Sentence | undefined)[]) =>
  sentences.map((sentence) => (sentence?.speaker === undefined ? null : nameOf(sentence.speaker)));

describe("who speaks", () => {
  it.each(Object.entries(reportedCases))("is told by %s", (_, { text, speakers }) => {
    expect(named(read(text).paragraphs.flatMap(({ sentences }) => sentences))).toEqual(speakers);
  });

  it.each(Object.entries(authorCases))("is the author in spite of %s", (_, text) => {
    expect(named(read(text).paragraphs.flatMap(({ sentences }) => sentences))).toEqual([null]);
  });

  it.each(Object.entries(turnCases))("goes by turns: %s", (_, { title, blocks, speakers }) => {
    const { paragraphs } = read(blocks.join("\n\n"), title);
    expect(named(paragraphs.map(({ sentences }) => sentences[0]))).toEqual(speakers);
  });

  it.each(Object.entries(noTurnCases))("is the author of %s", (_, blocks) => {
    const { paragraphs } = read(blocks.join("\n\n"));
    expect(named(paragraphs.flatMap(({ sentences }) => sentences)).every((name) => name === null)).toBe(true);
  });

  it("is left out of the words that are quoted", () => {
    const article = read("Q: When was it built?\n\nA: In 1862.\n\nQ: Who built it?\n\nA: My father.");
    const [sentence] = article.paragraphs[1]?.sentences ?? [];
    expect(sentence && wordsOf(quoteSentences(article, sentence))).toBe("In 1862.");
  });
});
