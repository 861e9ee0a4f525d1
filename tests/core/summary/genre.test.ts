import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { candidatesOf } from "../../../src/core/summary/candidates.ts";
import { genreOf } from "../../../src/core/summary/genre.ts";
import { articleOf } from "../../../src/core/article/article.ts";
import { genreCases } from "./genre.cases.ts";

const genreOfText = (text: string) =>
  genreOf(candidatesOf(openDocument(articleOf("a", { title: "" }, text, "0".repeat(64)))));

describe("the kind of a text", () => {
  it.each(Object.entries(genreCases))("is told for %s", (_, { text, expected }) => {
    expect(genreOfText(text)).toBe(expected);
  });

  it("does not depend on capitals", () => {
    for (const { text, expected } of Object.values(genreCases))
      if (expected === "argument") expect(genreOfText(text.toLowerCase())).toBe(expected);
  });

  it.each(["A", "A ", "we ", "1999 ", "("])("is told in good time for endless runs: %s", (mark) => {
    expect(genreOfText(`${mark.repeat(50_000)}. A b. C d. E f.`)).toBeTypeOf("string");
  });
});
