import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/storage/parse-article.ts";
import { ArticleFileError } from "../../src/storage/article-file-error.ts";
import { brokenCases, detailCases, textCases } from "./parse-article.cases.ts";

const problemOf = (file: string): unknown => {
  try {
    return parseArticle("an-article", file);
  } catch (error) {
    return error;
  }
};

describe("parseArticle", () => {
  it.each(Object.entries(textCases))("reads the text where there is %s", (_, { file, text }) => {
    expect(parseArticle("an-article", file).article.text).toBe(text);
  });

  it.each(Object.entries(detailCases))("reads front matter with %s", (_, { yaml, details }) => {
    const { article } = parseArticle("an-article", `---\n${yaml}\n---\nOne.`);
    expect({
      ...Object.fromEntries(Object.keys(details).map((field) => [field, undefined])),
      ...article,
    }).toMatchObject(details);
  });

  it.each(Object.entries(brokenCases))("refuses %s", (_, { file, line, reason }) => {
    const problem = problemOf(file);
    expect(problem).toBeInstanceOf(ArticleFileError);
    expect(problem).toMatchObject({ line, message: expect.stringContaining(reason) });
    expect(problem).toHaveProperty("message", expect.stringMatching(/[^.]\.$/));
  });

  it("names fields that mean nothing to it, with their lines, and reads the rest", () => {
    const article = parseArticle(
      "an-article",
      "---\ntitle: T\nTags: [a, b]\n__proto__: x\nauthor: A\n---\nOne.",
    );
    expect(article.ignored).toEqual([
      { field: "Tags", line: 3 },
      { field: "__proto__", line: 4 },
    ]);
    expect(article.article).toMatchObject({ title: "T", author: "A" });
  });

  it.each(["", " a", "a ", "a/b", "a\\b", "a\nb", "a".repeat(101)])("refuses the id %j", (id) => {
    expect(() => parseArticle(id, "---\ntitle: T\n---\nOne.")).toThrow(ArticleFileError);
  });

  it.each(["a", "Ein Stück", "a.b", "a".repeat(100)])("takes the id %j", (id) => {
    expect(parseArticle(id, "---\ntitle: T\n---\nOne.").article.id).toBe(id);
  });

  it("pins the text by the SHA-256 of its UTF-8 bytes", () => {
    const { article } = parseArticle("an-article", "---\r\ntitle: T\r\n---\r\n\r\nÄ.\r\n");
    expect(article.hash).toBe(createHash("sha256").update("Ä.", "utf8").digest("hex"));
  });

  it("refuses YAML that would grow without bounds", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [outer, inner] of ["ba", "cb", "dc", "ed", "fe", "gf"])
      bomb.push(`${outer}: &${outer} [${`*${inner}, `.repeat(9)}x]`);
    expect(problemOf(`---\ntitle: T\n${bomb.join("\n")}\n---\nOne.`)).toBeInstanceOf(ArticleFileError);
  });

  it("reads a file of a million lines, and refuses one that never closes its front matter", () => {
    const lines = "word\n".repeat(1_000_000);
    expect(parseArticle("an-article", `---\ntitle: T\n---\n${"\n".repeat(1_000_000)}One.`).article.text).toBe(
      "One.",
    );
    expect(problemOf(`---\n${lines}`)).toBeInstanceOf(ArticleFileError);
  });

  it("leaves paragraphs without Markdown to the letter", () => {
    fc.assert(
      fc.property(fc.array(plainParagraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const body = paragraphs.join("\n\n");
        const { article } = parseArticle("an-article", `---\ntitle: T\n---\n\n${body}\n\n`);
        expect(article.text).toBe(body);
        expect(article.paragraphs.map(({ number }) => number)).toEqual(
          paragraphs.map((_, index) => index + 1),
        );
      }),
    );
  });
});

/** Words and marks in one line, with nothing that means something in Markdown. */
const plainParagraph = fc
  .array(
    fc.constantFrom(
      "The",
      "ferry",
      "left.",
      "“Why?”",
      "e\u0301",
      "👩‍👩‍👧‍👦",
      "1914",
      "(two)",
      "—",
      "a  b",
      "50%",
      "’",
      "。",
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((words) => words.join(" "));
