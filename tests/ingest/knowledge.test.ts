import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanLines } from "../../src/ingest/clean.ts";
import { tidyLines } from "../../src/ingest/tidy.ts";
import { readLibrary } from "../../src/storage/library-folder.ts";

const root = join(import.meta.dirname, "..", "..");
const { articles, problems } = await readLibrary(join(root, "knowledge"));

describe("the articles in knowledge/", () => {
  it("load without a problem", () => {
    expect(problems).toEqual([]);
    expect(articles.length).toBeGreaterThan(0);
  });

  it.each(articles.map((article) => [article.id, article] as const))(
    "NOTICE names %s",
    async (id, article) => {
      const notice = await readFile(join(root, "NOTICE"), "utf8");
      expect(notice).toContain(`knowledge/${id}.md`);
      expect(notice).toContain(article.title);
      expect(notice).toContain(article.publisher ?? "");
      expect(notice).toContain(article.url ?? "");
    },
  );

  it("the first article holds no noise", () => {
    const article = articles.find(({ id }) => id === "ukraine-security-guarantees");
    const { dropped, text } = cleanLines(tidyLines(article?.text ?? "").lines, { title: article?.title });
    expect(dropped).toEqual([]);
    expect(text).toBe(article?.text);
  });

  it("the first article has seven paragraphs, the third on Georgia and Crimea", () => {
    const article = articles.find(({ id }) => id === "ukraine-security-guarantees");
    const starts = article?.paragraphs.map(({ span }) => article.text.slice(span.start, span.start + 20));
    expect(starts).toEqual([
      "However negotiations",
      "The transformation i",
      "As Russia reasserted",
      "It’s taken the Trump",
      "Ukraine has certainl",
      "For Russia, which in",
      "They would also send",
    ]);
  });
});
