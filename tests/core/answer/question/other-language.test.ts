import { describe, expect, it } from "vitest";
import { isInOtherLanguage } from "../../../../src/core/answer/question/other-language.ts";
import { indexPassages } from "../../../../src/core/search/passage-index.ts";
import { readMeanings } from "../../../../src/storage/meanings.ts";
import { anArticle } from "../../../support/articles.ts";
import { otherLanguages, articlesInLanguages, sameLanguage } from "./other-language.cases.ts";

const meanings = await readMeanings();
const english = indexPassages([anArticle(articlesInLanguages.English)], meanings);

describe("isInOtherLanguage", () => {
  it.each(otherLanguages)("of an English article: “%s” is", (question) => {
    expect(isInOtherLanguage(question, english)).toBe(true);
  });

  it.each(sameLanguage)("of an English article: “%s” is not", (question) => {
    expect(isInOtherLanguage(question, english)).toBe(false);
  });

  it.each([
    ["French", "Quand le pont a-t-il été construit ?"],
    ["French", "Qui a payé le nouveau phare ?"],
    ["German", "Wann wurde die Brücke gebaut?"],
    ["German", "Warum hat niemand gefragt?"],
    ["Russian", "Когда построили мост?"],
    ["Russian", "Кто такой Наполеон?"],
  ] as const)("of a %s article: “%s” is not", (language, question) => {
    expect(
      isInOtherLanguage(question, indexPassages([anArticle(articlesInLanguages[language])], meanings)),
    ).toBe(false);
  });

  it("turns down an English question about an article in another script, unless it has a word of it", () => {
    const index = indexPassages([anArticle(articlesInLanguages.Russian)], meanings);
    expect(isInOtherLanguage("When was the bridge built?", index)).toBe(true);
    expect(isInOtherLanguage("What is Arnby?", index)).toBe(false);
  });

  it("goes by what an article says of its own language", () => {
    const article = anArticle(articlesInLanguages.English, { language: "fr-CA" });
    expect(
      isInOtherLanguage("Quand le pont a-t-il été construit ?", indexPassages([article], meanings)),
    ).toBe(false);
  });

  it("lets through what one of several articles may answer", () => {
    const both = [articlesInLanguages.English, articlesInLanguages.German].map((text, place) =>
      anArticle(text, { id: `article-${place}` }),
    );
    expect(isInOtherLanguage("Wann wurde die Brücke gebaut?", indexPassages(both, meanings))).toBe(false);
  });

  it("takes nothing for a language where there is no article", () => {
    expect(isInOtherLanguage("Кто построил мост?", indexPassages([], meanings))).toBe(false);
  });
});
