import { describe, expect, it } from "vitest";
import { languageOf } from "../../../../src/core/language/index.ts";
import { splitSentences } from "../../../../src/core/language/sentences.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";
import { anArticle } from "../../../support/articles.ts";
import { germanCases } from "./sentences.cases.ts";

const sentencesOf = (text: string, language: string): string[] =>
  splitSentences(text, undefined, language).map((span) => sliceOf(text, span));

describe("sentences of German texts", () => {
  it.each(Object.entries(germanCases))("end where they do: %s", (_, sentences) => {
    expect(sentencesOf(sentences.join(" "), "de")).toEqual(sentences);
  });

  it("are told by the article's language", () => {
    const text = "Am 3. Oktober 1990 war die Brücke offen.";
    expect(anArticle(text, { language: "de" }).paragraphs[0]?.sentences).toHaveLength(1);
    expect(anArticle(text, { language: "de-AT" }).paragraphs[0]?.sentences).toHaveLength(1);
    // In English a number ends a sentence: “He was number 3. October came.”
    expect(anArticle("He was number 3. October came.").paragraphs[0]?.sentences).toHaveLength(2);
  });
});

describe("the language of a text", () => {
  it.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["DE", "de"],
    ["en-GB", "en"],
    ["fr", "en"],
    ["den", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("is told by its tag: %s", (tag, expected) => {
    expect(languageOf(tag).tag).toBe(expected);
  });
});
