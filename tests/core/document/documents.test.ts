import { describe, expect, it } from "vitest";
import { keepDocuments } from "../../../src/core/document/documents.ts";
import { layer } from "../../../src/core/document/layer.ts";
import { anArticle } from "../../support/articles.ts";

const articles = ["a", "b", "c"].map((id) => anArticle("x".repeat(100), { id }));
const [a = anArticle(""), b = anArticle(""), c = anArticle("")] = articles;
/** Ten bytes for each character: 1,000 for each of the articles. */
const heavy = layer({ bytesPerCharacter: 10 }, ({ article }) => article.text.toUpperCase());

describe("documents that are kept", () => {
  it("are the same as long as there is room", () => {
    const documentOf = keepDocuments();
    expect(articles.map(documentOf).map((document) => document === documentOf(document.article))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("are let go when what was read of them takes too much, the least recently used first", () => {
    const documentOf = keepDocuments(undefined, 3_200);
    const [first, second, third] = articles.map(documentOf);
    for (const document of [first, second]) if (document !== undefined) heavy(document);
    // All three still fit, as of the third nothing is read.
    expect(articles.map(documentOf)).toEqual([first, second, third]);
    documentOf(a);
    if (third !== undefined) heavy(third);
    expect(documentOf(c)).toBe(third);
    expect(documentOf(a)).toBe(first);
    expect(documentOf(b)).not.toBe(second);
  });

  it("include the last one, however large", () => {
    const documentOf = keepDocuments(undefined, 50);
    const document = documentOf(a);
    expect(heavy(document)).toBe("X".repeat(100));
    expect(documentOf(a)).toBe(document);
  });

  it("can be read by who still holds one that was let go, and do not come back by that", () => {
    const documentOf = keepDocuments(undefined, 500);
    const old = documentOf(a);
    const other = documentOf(b);
    expect(heavy(old)).toBe("X".repeat(100));
    expect(documentOf(b)).toBe(other);
    expect(documentOf(a)).not.toBe(old);
  });
});
