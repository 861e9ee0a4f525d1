import { describe, expect, it } from "vitest";
import { partsOf } from "../../../../src/core/answer/question/parts.ts";
import { indexPassages } from "../../../../src/core/search/passage-index.ts";
import { anArticle } from "../../../support/articles.ts";
import { oneThing, severalThings } from "./parts.cases.ts";

const index = indexPassages([
  anArticle(
    [
      "In April the Trump team spoke in Bucharest, and nobody liked Obama then.",
      "In 2014 Vladimir Putin annexed Crimea, and in 2008 he came to Georgia. All saw Putin there.",
      "It was about Romeo and Juliet, who loved in Verona. There Juliet saw Romeo.",
      "In May Smith fought Jones, and Smith had salt and pepper with him.",
    ].join("\n\n"),
  ),
]);

const asked = (question: string): string[] => partsOf(question, index).map((part) => part.asked);

describe("partsOf", () => {
  it.each(severalThings)("splits “$question”", ({ question, parts }) => {
    expect(partsOf(question, index).map((part) => part.question)).toEqual(parts);
  });

  it.each(oneThing)("does not split “%s”", (question) => {
    expect(partsOf(question, index)).toEqual([]);
  });

  it("repeats the asker’s own words for each part", () => {
    expect(asked("Who annexed Crimea and when?")).toEqual(["Who annexed Crimea", "when"]);
    expect(asked("What did Trump and Putin do?")).toEqual(["Trump", "Putin"]);
    expect(asked("When was it built? Who paid?")).toEqual(["When was it built", "Who paid"]);
  });

  it("takes joined names apart only where no paragraph has both", () => {
    const together = indexPassages([
      anArticle("Then Trump met Putin. They say Trump left and Putin stayed."),
    ]);
    expect(partsOf("What did Trump and Putin do?", together)).toEqual([]);
  });
});
