import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleOf } from "../../../src/core/article/article.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { nameOf } from "../../../src/core/article/speaker.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { readMarkdown } from "../../../src/markdown/read-markdown.ts";

const folder = import.meta.dirname;
const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("a document is read as a person has judged", () => {
  it.each(names.map(({ name }) => name).toSorted())("%s", async (name) => {
    const { text, blocks } = readMarkdown(readFileSync(join(folder, name, "input.md"), "utf8"));
    const article = articleOf(name, { title: "" }, text, "0".repeat(64), blocks);
    await expect(dumpOf(article)).toMatchFileSnapshot(join(folder, name, "expected.txt"));
  });
});

/** Each block with its number, role and containers, and below it its sentences with their speakers. */
function dumpOf({ text, headings, paragraphs }: Article): string {
  const lines = [...headings, ...paragraphs]
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap((part) => {
      if (!("number" in part)) return [`${"#".repeat(part.level)} ${sliceOf(text, part.span)}`];
      const within = part.within.map(({ kind }) => kind).join(" > ");
      const marks = (part.marks ?? []).map(({ at, label }) => `${label} after ${at - part.span.start}`).join(", ");
      return [
        `¶${part.number} ${part.role}${within && ` in ${within}`}${marks && `; notes: ${marks}`}`,
        ...part.sentences.map(({ span, speaker }) => `   ${speaker ? `[${nameOf(speaker)}] ` : ""}${JSON.stringify(sliceOf(text, span))}`),
      ];
    });
  return `${lines.join("\n")}\n`;
}
