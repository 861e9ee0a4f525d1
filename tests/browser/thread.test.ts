import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { anArticle } from "../support/articles.ts";
import { isWithoutBrowser } from "./chromium.ts";
import { AT, ARTICLES } from "./the-article.ts";
import { complaintsOf, isInView, visits } from "./visits.ts";

const A = "When was Crimea annexed?";
const B = "What happened at the Bucharest Summit?";

const ask = async (page: Page, question: string): Promise<void> => {
  await page.getByLabel("Your question").fill(question);
  await page.getByLabel("Your question").press("Enter");
  await page.locator(".reply .question q", { hasText: question }).waitFor();
};

/** The question above the answer, what the box holds, and what was asked before. */
const shown = async (page: Page) => ({
  question: await page.locator(".reply .question q").allInnerTexts(),
  box: await page.getByLabel("Your question").inputValue(),
  earlier: await page.locator(".earlier h3").allInnerTexts(),
});

describe.skipIf(isWithoutBrowser)("in a browser, a thread", () => {
  const visit = visits(ARTICLES);

  it("keeps each answer under its question, back, forward and loaded again", async () => {
    const page = await visit(AT);
    await ask(page, A);
    await ask(page, B);
    const both = { question: [B], box: "", earlier: [A] };
    expect(await shown(page)).toEqual(both);
    expect(await page.locator(".earlier blockquote").first().innerText()).toContain(
      "annexing Crimea in 2014",
    );
    expect(await complaintsOf(page)).toEqual([]);
    await page.getByLabel("Your question").fill("Something that is never sent");
    await page.goBack();
    await page.locator(".reply .question q", { hasText: A }).waitFor();
    expect(await shown(page)).toEqual({ question: [A], box: "", earlier: [] });
    expect(await page.locator(".reply blockquote").innerText()).toContain("annexing Crimea in 2014");
    await page.goForward();
    await page.locator(".reply .question q", { hasText: B }).waitFor();
    expect(await shown(page)).toEqual(both);
    await page.reload();
    expect(await shown(page)).toEqual(both);
    await page.goBack();
    await page.locator(".reply .question q", { hasText: A }).waitFor();
    expect(await shown(page)).toEqual({ question: [A], box: "", earlier: [] });
  });

  it("leads from what was asked before to its own address and its mark", async () => {
    const page = await visit(AT);
    await ask(page, A);
    const asked = page.url();
    await ask(page, B);
    await page.locator(".earlier figcaption a").first().click();
    await page.locator(".reply .question q", { hasText: A }).waitFor();
    expect(page.url()).toMatch(new RegExp(`^${asked.replaceAll(/[?+.]/g, String.raw`\$&`)}#q\\d+-\\d+$`));
    expect(await page.locator("article mark").innerText()).toContain("annexing Crimea in 2014");
    expect((await shown(page)).earlier).toEqual([B]);
  });

  it("says why, below the answer, which keeps its quote, mark and ways to go on", async () => {
    const page = await visit(AT);
    await ask(page, A);
    await page.getByRole("link", { name: "Why" }).click();
    await page.getByRole("heading", { name: "Why this answer" }).waitFor();
    expect(await page.locator(".reply blockquote").first().innerText()).toContain("annexing Crimea in 2014");
    expect(await page.locator("article mark").count()).toBe(1);
    expect(await page.title()).toContain(A);
  });
});

describe.skipIf(isWithoutBrowser)("in a browser, the place that answers", () => {
  const filler = Array.from(
    { length: 60 },
    (_, day) => `On day ${day + 1} nothing happened in the harbour at all, they say.`,
  );
  const long = anArticle([...filler, "The captain was called Anna Lund.", ...filler].join("\n\n"), {
    id: "long",
    title: "A long log",
  });
  const visit = visits([long]);
  const QUESTION = "What was the captain called?";

  it.each([0, 1_000, 6_000])(
    "comes into view where one reads at %i, and stays left alone after that",
    async (scroll) => {
      const page = await visit("/articles/long", { viewport: { width: 1280, height: 600 } });
      await page.evaluate(`window.scrollTo(0, ${scroll})`);
      await ask(page, QUESTION);
      expect(await isInView(page, "article mark")).toBe(true);
      expect(await isInView(page, "form .asked input")).toBe(true);
      expect(await isInView(page, ".reply blockquote")).toBe(true);
      await page.mouse.move(200, 300);
      await page.evaluate("window.scrollBy(0, 400)");
      const place: number = await page.evaluate("window.scrollY");
      await page.getByLabel("Your question").fill("Who");
      expect(await page.evaluate("window.scrollY")).toBe(place);
    },
  );

  it("is brought into view by the address alone, and where it was read when loaded again", async () => {
    const page = await visit(`/articles/long/ask?question=${encodeURIComponent(QUESTION)}`, {
      viewport: { width: 1280, height: 600 },
    });
    expect(await isInView(page, "article mark")).toBe(true);
    await page.evaluate("window.scrollTo(0, 1234)");
    await page.reload();
    expect(await page.evaluate("window.scrollY")).toBe(1234);
  });

  it("is one touch away on a phone, which shows the answer first", async () => {
    const page = await visit("/articles/long", {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await ask(page, QUESTION);
    expect(await isInView(page, "form .asked input")).toBe(true);
    expect(await isInView(page, ".reply blockquote")).toBe(true);
    await page.locator(".reply figcaption a").first().click();
    await page.waitForURL(/#q\d+-\d+$/);
    expect(await isInView(page, "article mark")).toBe(true);
    await page.locator("article sup a").click();
    await page.waitForURL(/#n1$/);
    expect(await isInView(page, ".reply blockquote")).toBe(true);
  });
});
