import { describe, expect, it } from "vitest";
import { ingestBytes } from "../../src/ingest/ingest-bytes.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";

const TEXT =
  "The ferry leaves the quay at nine, and nobody has ever seen it wait for anyone. Its captain is a woman of few words, who has crossed the strait ten thousand times.";
const article = (inner: string): string =>
  `<!DOCTYPE html><html><head><title>The ferry</title></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><article><h1>The ferry</h1><p>${TEXT}</p>${inner}<p>${TEXT.replaceAll("ferry", "boat")}</p></article></body></html>`;
const ingested = async (page: string) => {
  const { markdown, report } = await ingestBytes(Buffer.from(page), "page.html");
  const [, , body = ""] = markdown.split(/^---$/m);
  return { text: readMarkdown(body.trim()).text, body, report };
};

describe("a saved page", () => {
  it.each<[what: string, inner: string, expected: string]>([
    [
      "two line breaks part paragraphs",
      "<p>The ferry of the town is never late, and it never was in all these years.<br><br>It <b>waits</b> for nobody, says its captain.</p>",
      "The ferry of the town is never late, and it never was in all these years.\n\nIt waits for nobody, says its captain.",
    ],
    [
      "a line break stays one",
      "<p>Ferry office of the town<br>12 Quay Street, by the old harbour wall</p>",
      "Ferry office of the town\n12 Quay Street, by the old harbour wall",
    ],
    [
      "blocks within emphasis",
      "<strong><p>It is never late, and it never was.</p><p>It waits for nobody, says its captain.</p></strong>",
      "It is never late, and it never was.\n\nIt waits for nobody, says its captain.",
    ],
    [
      "emphasis that ends in a break",
      "<p><b>The captain speaks [VIDEO]<br></b>Her words were few, and they were said to nobody.</p>",
      "The captain speaks [VIDEO]\nHer words were few, and they were said to nobody.",
    ],
    [
      "powers are no figures of the number",
      "<p>The strait has 10<sup>3</sup> m<sup>2</sup> of open water, more or less.</p>",
      "The strait has 10³ m² of open water, more or less.",
    ],
    [
      "words that are marks in Markdown",
      "<p>1. It costs *four* crowns [sic] and # is no heading, says its captain.</p>",
      "1. It costs *four* crowns [sic] and # is no heading, says its captain.",
    ],
  ])("%s", async (_, inner, expected) => {
    expect((await ingested(article(inner))).text).toContain(`\n\n${expected}\n\n`);
  });

  it("keeps its article alone", async () => {
    const { text, report } = await ingested(article(""));
    expect(text).toBe(`${TEXT}\n\n${TEXT.replaceAll("ferry", "boat")}`);
    expect(report.dropped.map((line) => line.text)).toContain("Home News");
  });

  it("gives notes as notes, and where they are called", async () => {
    const { body, report } = await ingested(
      article(
        `<p>It was built in 1931 by the harbour board of the town.<sup><a href="#fn1">1</a></sup> It has two engines.</p><ol><li id="fn1">So says the plate beside its wheel, which nobody has ever read. <a href="#r1">↩</a></li></ol>`,
      ),
    );
    expect(body).toContain("town.[^1] It has");
    expect(report.health).toMatchObject({ notes: 1, noteMarks: 1 });
  });

  it("may be five megabytes of programs and menus", async () => {
    const script = `<script>${"const a = 1; ".repeat(400_000)}</script>`;
    const menu = `<ul>${'<li><a href="/n">News of the harbour</a></li>'.repeat(500)}</ul>`;
    const { text } = await ingested(article("").replace("<article>", `${script}${menu}<article>`));
    expect(text).toContain(TEXT);
    expect(text).not.toContain("News of the harbour");
  });

  it("may be Japanese, where no spaces part words", async () => {
    const page = article("").replaceAll(
      TEXT,
      "オリンの灯台は一八六二年に技師のヒュー・バーロウによって建てられました。灯台守が最初に火をともしました。",
    );
    expect((await ingested(page)).text).toContain("灯台守が最初に");
  });
});
