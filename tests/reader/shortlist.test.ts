import { describe, expect, it } from "vitest";
import { shortlistOf } from "../../src/reader/shortlist.ts";
import { windowsIn } from "../../src/reader/windows.ts";
import { indexPassages } from "../../src/core/search/passage-index.ts";
import { anArticle } from "../support/articles.ts";

const text = ["# A", "One.", "# B", "Two.", "# C", "Three."].join("\n\n");
const windows = windowsIn(indexPassages([anArticle(text, { id: "a", title: "T" })])).flatMap(
  (own) => own.windows,
);
const found = (words: readonly number[], likeness?: readonly number[], most = 3): string[] =>
  shortlistOf(windows, Float64Array.from(words), likeness && Float32Array.from(likeness), most).flatMap(
    ({ window }) => window.sentences,
  );

describe("the windows that may answer", () => {
  it("are found by words alone where there are no vectors; without a word, they are not", () =>
    expect(found([0.2, 0, 0.9])).toEqual(["Three.", "One."]));
  it("are found by vectors where no word is met", () =>
    expect(found([0, 0, 0], [0.1, 0.8, 0.3])).toEqual(["Two.", "Three.", "One."]));
  it("are best where both agree", () => expect(found([0.4, 0.5, 0], [0.6, 0.1, 0.6])[0]).toBe("One."));
  it("are as like the question as the likest of their sentences, and tell of each", () => {
    const together = windowsIn(indexPassages([anArticle("One.\n\nTwo.", { id: "b", title: "T" })]));
    const [best] = shortlistOf(
      together.flatMap((own) => own.windows),
      Float64Array.of(0, 0),
      Float32Array.of(0.25, 0.5),
      1,
    );
    expect(best?.likeness).toEqual([0.25, 0.5]);
  });
  it("are as many as wanted", () => expect(found([1, 1, 1], undefined, 2)).toEqual(["One.", "Two."]));
});
