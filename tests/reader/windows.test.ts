import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { indexPassages } from "../../src/core/search/passage-index.ts";
import { isQuestion, piecesIn, windowsIn } from "../../src/reader/windows.ts";
import type { ArticleWindow } from "../../src/reader/windows.ts";
import { anArticle } from "../support/articles.ts";

const windowsOf = (text: string, title = "A mill"): readonly ArticleWindow[] =>
  windowsIn(indexPassages([anArticle(text, { id: "mill", title })])).flatMap(({ windows }) => windows);
const long = (word: string, sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, at) => `The ${word} number ${at} ran on and on through the whole of the valley.`,
  ).join(" ");

describe("the windows of an article", () => {
  it("take in short paragraphs together", () =>
    expect(windowsOf("One is short.\n\nTwo is, too.").map(({ sentences }) => sentences)).toEqual([
      ["One is short.", "Two is, too."],
    ]));

  it("end where another heading begins, and stand under title and heading", () =>
    expect(windowsOf("# Then\n\nIt rained.\n\n# Now\n\nIt snows.")).toMatchObject([
      { context: "A mill / Then", sentences: ["It rained."] },
      { context: "A mill / Now", sentences: ["It snows."] },
    ]));

  it("cut a long paragraph between sentences, the last of one being the first of the next", () => {
    const [first, second] = windowsOf(long("river", 16));
    expect(second?.sentences[0]).toBe(first?.sentences.at(-1));
  });

  it("leave a question with what follows it", () => {
    const windows = windowsOf(`${long("river", 7)}\n\nQ: Who built the mill?\n\n${long("miller", 6)}`);
    const asked = windows.filter(({ sentences }) => sentences.includes("Q: Who built the mill?"));
    expect(asked.some(({ sentences }) => sentences.some((sentence) => sentence.includes("miller")))).toBe(
      true,
    );
  });

  it("show each line of a sentence on one", () =>
    expect(windowsOf("It rained\nall day.")[0]?.sentences).toEqual(["It rained all day."]));

  it("cover every sentence, in order, and none is longer than it may be unless a sentence is", () =>
    assert(
      property(
        array(array(integer({ min: 3, max: 40 }), { minLength: 1, maxLength: 9 }), { maxLength: 8 }),
        (paragraphs) => {
          const text = paragraphs
            .map((lengths) => lengths.map((length) => `Word ${"word ".repeat(length)}end.`).join(" "))
            .join("\n\n");
          const index = indexPassages(text === "" ? [] : [anArticle(text, { id: "mill", title: "A mill" })]);
          const windows = windowsIn(index).flatMap((own) => own.windows);
          const all = index.passages.flatMap(({ sentences }) => sentences);
          const seen = windows.flatMap(({ places }) => places.map(({ sentence }) => sentence));
          expect([...new Set(seen)]).toEqual(all);
          for (const { sentences } of windows)
            expect(
              sentences.length === 1 || sentences.reduce((sum, one) => sum + piecesIn(one), 0) <= 130,
            ).toBe(true);
        },
      ),
    ));
});

describe("a sentence that asks", () => {
  it.each(["Who was it?", "“Who was it?”", "*Who was it?*", "Q: Who was it?)"])("is told: %s", (text) =>
    expect(isQuestion(text)).toBe(true),
  );
  it.each(["“Who was it?” she asked.", "I wonder who.", "?!.", "The question (who?) remained."])(
    "is not seen in: %s",
    (text) => expect(isQuestion(text)).toBe(false),
  );
});
