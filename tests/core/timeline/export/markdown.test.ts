import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../../src/core/document/document.ts";
import { timelineOf } from "../../../../src/core/timeline/timeline.ts";
import { articleOf } from "../../../../src/core/article/article.ts";
import { markdown } from "../../../../src/core/timeline/export/markdown.ts";
import { exportOf, hostileArticle } from "./exported-article.ts";

const linesOf = (text: string, details = {}) =>
  exportOf(markdown, articleOf("a", { title: "A", ...details }, text, "0".repeat(64))).text.split("\n");

describe("a timeline as Markdown", () => {
  it("has the article, then each date, its words and their place", () => {
    expect(linesOf("It opened in 1804. It stood for nine years.", { author: "R. Hale" })).toEqual([
      "# A",
      "",
      "R. Hale",
      "",
      "**1804**",
      "",
      "> It opened in 1804.",
      "",
      "¶1, sentence 1",
      "",
      "## Undated times",
      "",
      "**“nine years”**",
      "",
      "> It stood for nine years.",
      "",
      "¶1, sentence 2",
      "",
    ]);
  });

  it("leads to the place where the article has an address", () => {
    const lines = linesOf("It opened in 1804.", { url: "https://example.org/a" });
    expect(lines.at(-2)).toMatch(/^\[¶1, sentence 1\]\(<https:\/\/example\.org\/a#:~:text=[^<> ]*>\)$/);
  });

  it.each([
    ["emphasis", "In 1804 *it* _was_ ~old~.", String.raw`> In 1804 \*it\* \_was\_ \~old\~.`],
    ["a link", "In 1804 [see](x) it.", String.raw`> In 1804 \[see\](x) it.`],
    ["HTML", "In 1804 <b>it</b> &amp; all.", String.raw`> In 1804 \<b\>it\</b\> \&amp; all.`],
    [
      "an address",
      "In 1804 https://x.org and www.x.org.",
      String.raw`> In 1804 https\://x.org and www\.x.org.`,
    ],
    ["a list over a line’s end", "It opened\n- in 1804.", String.raw`> \- in 1804.`],
    ["a number over a line’s end", "It opened\n1. in 1804.", String.raw`> 1\. in 1804.`],
    ["a table", "In 1804 | it | opened.", String.raw`> In 1804 \| it \| opened.`],
  ])("shows %s as it is", (_name, text, expected) => {
    const quoted = linesOf(text).filter((line) => line.startsWith(">"));
    expect(quoted.join("|")).toBe(expected);
  });
});

it("any article as Markdown has as many dates and quotations as entries", () => {
  fc.assert(
    fc.property(hostileArticle, (article) => {
      const { entries, undated } = timelineOf(openDocument(article));
      const { text, leftOut } = exportOf(markdown, article);
      expect(leftOut).toBe(0);
      expect(text.match(/^\*\*.*\*\*$/gm)?.length ?? 0).toBe(entries.length + undated.length);
      const others = text
        .split("\n")
        .filter((line) => line !== "" && !/^(?:> |>$|\*\*|\[(?:[^\]]* · )?¶|# |## Undated times)/.test(line));
      expect(others).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
