import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { wordsOf } from "../../../src/core/article/quote.ts";
import { timelineOf } from "../../../src/core/timeline/timeline.ts";
import { parseArticle } from "../../../src/storage/parse-article.ts";

const FOLDER = fileURLToPath(new URL("real/", import.meta.url));
const read = (name: string): string => readFileSync(`${FOLDER}${name}`, "utf8");
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length));

/** Every line of the `.txt` files was checked by hand against its text, and every text for events that a reader would date and that are missing. */
describe("the timeline of a real text", () => {
  it.each(names)("is as a careful reader has it: %s", (name) => {
    const { article } = parseArticle(name, read(`${name}.md`));
    const lines = timelineOf(openDocument(article)).entries.map(
      ({ value, status, clause }) =>
        `${value}${status === undefined ? "" : ` [${status}]`} | ${wordsOf(clause)}\n`,
    );
    expect(lines.join("")).toBe(read(`${name}.txt`));
  });
});
