import { describe, expect, it } from "vitest";
import { anArticle } from "../support/articles.ts";
import { isWithoutBrowser } from "./chromium.ts";
import { complaintsOf, isInView, visits } from "./visits.ts";

const MARKUP = `"><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>`;
const WRITTEN = anArticle(
  [`# ${MARKUP}`, `In 2014 the ferry ${MARKUP} sank. It was late.`, `</article></main>${MARKUP}`].join(
    "\n\n",
  ),
  { id: "written", title: MARKUP, publisher: MARKUP, url: "javascript:alert(1)" },
);
const ARABIC = anArticle("في عام 2014 غادرت العبّارة الميناء.\n\nلم يعرف أحد القبطان.", {
  id: "arabic",
  title: "العبّارة الليلية",
  language: "ar",
});
const PARAGRAPHS = 5_000;
const HUGE = anArticle(
  Array.from(
    { length: PARAGRAPHS },
    (_, index) =>
      `Paragraph ${index + 1} says that ferry number ${index + 1} left. ${"It carried a great many words of no weight. ".repeat(4)}`,
  ).join("\n\n"),
  { id: "huge", title: "The long one" },
);

describe.skipIf(isWithoutBrowser)("in a browser, an article", () => {
  const visit = visits([WRITTEN, ARABIC, HUGE]);

  it.each(["", "/ask?q=when+did+the+ferry+sink", "/timeline", "/summary"])(
    "that is full of markup is text and does nothing: %s",
    async (view) => {
      const page = await visit(`/articles/written${view}`);
      expect(await page.locator("h1").innerText()).toBe(MARKUP);
      expect(await page.locator("main img, main script, [onerror]").count()).toBe(0);
      expect(await complaintsOf(page)).toEqual([]);
    },
  );

  it("is followed by its script as text, too", async () => {
    const page = await visit("/articles/written");
    await page.getByLabel("Your question").fill(MARKUP);
    await page.getByRole("button", { name: "Ask" }).click();
    await page.locator(".reply").waitFor();
    expect(await page.locator(".question q").innerText()).toBe(MARKUP);
  });

  it("that runs from right to left does, and the rest does not", async () => {
    const page = await visit("/articles/arabic?quote=0-33");
    const directionOf = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).direction`);
    expect(await directionOf(".numbered p")).toBe("rtl");
    expect(await directionOf("h1 span")).toBe("rtl");
    expect(await directionOf(".colophon")).toBe("ltr");
    expect(await complaintsOf(page)).toEqual([]);
  });

  it("of a million characters and five thousand paragraphs opens at the quoted one", async () => {
    expect(HUGE.text.length).toBeGreaterThan(1_000_000);
    const start = HUGE.text.indexOf("Paragraph 4321");
    const page = await visit(`/articles/huge?quote=${start}-${start + 14}`);
    expect(await page.locator(".numbered").count()).toBe(PARAGRAPHS);
    expect(await isInView(page, "mark")).toBe(true);
  });

  it("as long as that does not come whole with every answer", async () => {
    const page = await visit("/articles/huge/ask?q=Which+paragraph+says+that+ferry+number+4321+left%3F");
    expect(await page.locator(".numbered").count()).toBeLessThan(10);
    expect(await page.getByRole("link", { name: "Read the whole article" }).count()).toBe(1);
    expect(await complaintsOf(page)).toEqual([]);
  });
});
