import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { neighbourOf } from "../../../src/core/search/candidate.ts";
import { passagesOf } from "../../../src/core/search/passage.ts";
import { saturate } from "../../../src/core/search/saturation.ts";
import { indexPassages } from "../../../src/core/search/passage-index.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { termsOf } from "../../../src/core/language/tokens.ts";
import { anArticle } from "../../support/articles.ts";
import { anyBody } from "../../support/texts.ts";
import { bareCandidate } from "./bare-candidate.ts";

describe("the passages of an article", () => {
  it("are its paragraphs, with the words of every sentence", () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const article = anArticle(text);
        const passages = passagesOf(openDocument(article));
        expect(passages.map(({ paragraph }) => paragraph)).toEqual(article.paragraphs);
        for (const { paragraph, sentences, frequencies, length } of passages) {
          expect(sentences.map(({ sentence }) => sentence)).toEqual(paragraph.sentences);
          expect([...frequencies.values()].reduce((sum, count) => sum + count, 0)).toBe(length);
          for (const { sentence, terms } of sentences) {
            expect([...terms]).toEqual([...new Set(termsOf(sliceOf(text, sentence.span)))]);
          }
        }
      }),
    );
  });

  it("know the words of the title and of the headings above them, and of no other heading", () => {
    const [ferry, bridge] = passagesOf(
      openDocument(
        anArticle("# Ferries\n\nThey are slow.\n\n# Bridges\n\n## Stone\n\nThey are old.", {
          title: "Crossing the Ile",
        }),
      ),
    );
    expect([...(ferry?.headingTerms ?? [])]).toEqual(["cross", "il", "ferri"]);
    expect([...(bridge?.headingTerms ?? [])]).toEqual(["cross", "il", "bridg", "stone"]);
  });

  it("have neighbours within themselves only", () => {
    const [passage] = passagesOf(openDocument(anArticle("One. Two.\n\nThree.")));
    const [sentence, second] = passage?.sentences ?? [];
    expect.assert(passage !== undefined && sentence !== undefined);
    const candidate = bareCandidate(passage, 0, sentence);
    expect(neighbourOf(candidate, -1)).toBeUndefined();
    expect(neighbourOf(candidate, 1)).toBe(second);
    expect(neighbourOf(candidate, 2)).toBeUndefined();
  });
});

describe("the index of passages", () => {
  it("finds every term where it stands, worth as much as it stands there often", () => {
    fc.assert(
      fc.property(anyBody, anyBody, (text, other) => {
        const index = indexPassages([anArticle(text), anArticle(other)]);
        const found = [...index.postings].flatMap(([term, { passages, saturations }]) =>
          passages.map((place, at) => `${place} ${term} ${saturations[at]}`),
        );
        const expected = index.passages.flatMap(({ frequencies, length }, place) =>
          [...frequencies].map(
            ([term, frequency]) => `${place} ${term} ${saturate(frequency, length, index.meanLength)}`,
          ),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it("counts in how many sentences a term occurs", () => {
    const index = indexPassages([anArticle("The bridge, the old bridge. A ferry.\n\nBridges.")]);
    expect(index.sentences).toBe(3);
    expect(index.sentenceCounts.get("bridg")).toBe(2);
  });

  it("has a mean length of at least 1, even of nothing", () => {
    expect(indexPassages([]).meanLength).toBe(1);
    expect(indexPassages([anArticle("Two words.\n\nFour small words.")]).meanLength).toBe(2.5);
  });
});
