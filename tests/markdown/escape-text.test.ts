import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownText } from "../../src/core/text/escape/markdown-source.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { anyText } from "../support/texts.ts";
import { markup } from "./markup.ts";

/** White space as `ingest` leaves it: LF, one blank line at most, none at the ends; and no null character. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\uFFFD")
    .split("\n")
    .map((line) => (line.trim() === "" ? "" : line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");

describe("markdownOf", () => {
  it.each([
    "1. Bread\n2. Milk",
    "# 5 was the winner",
    "Snake_case and *stars* and __init__",
    "a < b && c > d; <b>bold</b> &amp; R&D",
    "[1] See [5]. It fell.[3] [x]: http://a.b",
    "T he mill was built in 1790.",
    "    four spaces\n\tand a tab  \nand two at the end",
    "See http://a.b/c_d_e*f and www.x.org\nand me@x.org\nnext",
    "Title\n=====\n\nOther\n---",
    "a | b\n--|--\n1 | 2",
    "> quoted\n>> twice",
    "~~gone~~ `code` \\ \\* $x$",
    "![alt](src) [label](target) [ref][1] [^1]",
    "C:\\new\\table\\",
    "10^3 and x~2~",
    "Q: Why?\nA: So.",
    "- [ ] a task",
    "+1 is a number and -2 too",
  ])("reads back as it was: %j", (text) => {
    expect(readMarkdown(markdownText(text)).text).toBe(text);
  });

  it("reads back as it was, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, markup), { maxLength: 6 }), (paragraphs) => {
        const text = tidy(paragraphs.join("\n\n"));
        expect(readMarkdown(markdownText(text)).text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("makes one paragraph of each, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 6 }), (paragraphs) => {
        const text = tidy(paragraphs.join("\n\n"));
        const { blocks } = readMarkdown(markdownText(text));
        expect(blocks.map(({ shape, within }) => [shape, within])).toEqual(
          text
            .split("\n\n")
            .filter((paragraph) => paragraph.trim() !== "")
            .map(() => ["paragraph", []]),
        );
      }),
    );
  });
});
