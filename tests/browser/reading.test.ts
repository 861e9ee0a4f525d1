import { describe, expect, it } from "vitest";
import { isWithoutBrowser } from "./chromium.ts";
import { AT, ARTICLES, QUOTED } from "./the-article.ts";
import { complaintsOf, focused, isInView, visits } from "./visits.ts";

describe.skipIf(isWithoutBrowser)("in a browser, a reader", () => {
  const visit = visits(ARTICLES);

  it("asks, and gets the article's words without a reload; the way back is the browser's", async () => {
    const page = await visit(AT);
    await page.evaluate("window.wasHere = true");
    const box = page.getByLabel("Your question");
    await box.fill("When was Crimea annexed?");
    await box.press("Enter");
    await page.locator(".reply blockquote").waitFor();
    expect(await page.locator(".reply blockquote").innerText()).toContain("annexing Crimea in 2014");
    expect(await page.locator("article mark").innerText()).toContain("annexing Crimea in 2014");
    expect(new URL(page.url()).pathname).toBe(`${AT}/ask`);
    expect(await page.getByRole("status").innerText()).toContain("annexing Crimea in 2014");
    expect(await page.locator(".question q").innerText()).toBe("When was Crimea annexed?");
    expect(await box.inputValue()).toBe("");
    expect(await complaintsOf(page)).toEqual([]);

    await page.goBack();
    await page.locator(".reply").waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe(AT);
    await page.goForward();
    await page.locator(".reply blockquote").waitFor();
    expect(await page.evaluate("window.wasHere")).toBe(true);
  });

  it("is told that it is looked up, where that takes a while", async () => {
    const page = await visit(AT);
    const held: { release?: () => void } = {};
    const released = new Promise<void>((resolve) => (held.release = resolve));
    await page.route("**/ask?*", async (route) => {
      await released;
      await route.continue();
    });
    await page.getByLabel("Your question").fill("When was Crimea annexed?");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.locator("main[aria-busy=true]").waitFor();
    expect(await page.getByRole("status").innerText()).toBe("Looking …");
    held.release?.();
    await page.locator(".reply blockquote").waitFor();
    expect(await page.locator("main[aria-busy]").count()).toBe(0);
  });

  it("goes from a quote to its place in the article, and back by its number", async () => {
    const page = await visit(`${AT}/ask?q=When+was+Crimea+annexed%3F`, {
      viewport: { width: 1280, height: 500 },
    });
    await page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
    await page.locator(".reply figcaption a").first().click();
    await page.waitForURL(/#q\d+-\d+$/);
    expect(await isInView(page, "article mark")).toBe(true);
    await page.locator("article sup a").click();
    await page.waitForURL(/#n1$/);
  });

  it("is told honestly that the article does not answer", async () => {
    const page = await visit(`${AT}/ask?q=Why+do+volcanoes+erupt%3F`);
    expect(await page.locator(".reply").innerText()).toContain("does not answer this");
    expect(await page.locator("article mark").count()).toBe(0);
    expect(await complaintsOf(page)).toEqual([]);
  });

  it("follows a citation and lands on the sentence, which is marked", async () => {
    const page = await visit(QUOTED.address, { viewport: { width: 900, height: 600 } });
    expect(await page.locator("mark").innerText()).toBe(QUOTED.words);
    expect(await isInView(page, "mark")).toBe(true);
    expect(await complaintsOf(page)).toEqual([]);
  });

  it("opens the page at a paragraph", async () => {
    const page = await visit(`${AT}#p5`, { viewport: { width: 900, height: 600 } });
    expect(await isInView(page, "#p5 .number")).toBe(true);
  });

  it("reads the timeline, whose drawing leads to the words by keyboard", async () => {
    const page = await visit(AT);
    await page.getByRole("link", { name: "Timeline" }).click();
    await page.locator(".picture svg").waitFor();
    expect(await complaintsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Show" }).focus();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/^<a class="entry" href="[^"]*quote=/);
    await page.keyboard.press("Enter");
    await page.locator("mark").waitFor();
    expect(await page.locator("mark").innerText()).toContain("2008");
  });

  it("asks the timeline for a part of it", async () => {
    const page = await visit(`${AT}/timeline`);
    await page.getByLabel("From", { exact: true }).fill("2014");
    await page.getByRole("button", { name: "Show" }).click();
    await page.locator(".remark", { hasText: "Filtered:" }).waitFor();
    expect(await page.locator(".entry .when").allInnerTexts()).not.toContain("2008");
    await page.getByLabel("From", { exact: true }).fill("the day before");
    await page.getByRole("button", { name: "Show" }).click();
    await page.locator(".prose", { hasText: "takes a year, a month or a day" }).waitFor();
    expect(await complaintsOf(page)).toEqual([]);
  });

  it("keeps the timeline as a file", async () => {
    const page = await visit(`${AT}/timeline`);
    await page.locator(".actions a").first().click();
    const download = page.waitForEvent("download");
    await page.locator(".file a").click();
    expect((await download).suggestedFilename()).toMatch(/-timeline\.\w+$/);
  });

  it("reads a summary", async () => {
    const page = await visit(`${AT}/summary`);
    expect(await page.locator(".quote").count()).toBeGreaterThan(1);
    expect(await complaintsOf(page)).toEqual([]);
    await page.getByLabel("Length").selectOption("short");
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/length=short/);
    expect(await page.locator(".quote").count()).toBeLessThanOrEqual(3);
  });

  it("gets everywhere with the keyboard alone", async () => {
    const page = await visit(AT);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toContain("Skip to the text");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toContain('name="question"');
    await page.keyboard.type("who invaded Georgia?");
    await page.keyboard.press("Enter");
    await page.locator(".reply blockquote").waitFor();
    // Whoever asked may ask on: the box keeps the focus, and the answer comes after it.
    expect(await focused(page)).toContain('name="question"');
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/href="#q\d+-\d+"/);
    await page.keyboard.press("Enter");
    expect(await isInView(page, "article mark")).toBe(true);
  });

  it.each(["/help", "/articles", "/nothing"])("finds %s without a complaint", async (address) => {
    const page = await visit("/articles");
    await page.goto(address).catch(() => undefined);
    expect(await complaintsOf(page)).toEqual([]);
  });
});
