import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isWithoutBrowser } from "./chromium.ts";
import { AT, ARTICLES, QUOTED } from "./the-article.ts";
import { complaintsOf, isInView, visits } from "./visits.ts";

const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
const ASKED = `${AT}/ask?q=When+was+Crimea+annexed%3F`;

describe.skipIf(isWithoutBrowser)("in a browser", () => {
  const visit = visits(ARTICLES);

  it("everything works without a script", async () => {
    const page = await visit(AT, { javaScriptEnabled: false });
    await page.getByLabel("Your question").fill("When was Crimea annexed?");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.waitForURL(/\/ask\?question=/);
    expect(await page.locator(".reply blockquote").innerText()).toContain("annexing Crimea in 2014");
    await page.getByRole("link", { name: "Timeline" }).click();
    expect(await page.locator(".picture a.entry").count()).toBeGreaterThan(3);
    await page.locator(".entry figcaption a").first().click();
    await page.waitForURL(/quote=/);
    expect(await page.locator("mark").count()).toBe(1);
  });

  it("a citation lands on its sentence without a script", async () => {
    const page = await visit(QUOTED.address, {
      javaScriptEnabled: false,
      viewport: { width: 900, height: 500 },
    });
    expect(await isInView(page, "mark")).toBe(true);
  });

  it.each([AT, ASKED, `${AT}/timeline`, `${AT}/summary`, QUOTED.address])(
    "a phone shows %s in its width, with nothing too small to touch",
    async (address) => {
      const page = await visit(address, PHONE);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
      expect(await complaintsOf(page)).toEqual([]);
    },
  );

  it.each([ASKED, `${AT}/timeline`])("the dark shows %s dark, and as easy to read", async (address) => {
    const page = await visit(address, { colorScheme: "dark" });
    expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe(
      "rgb(22, 21, 19)",
    );
    expect(await complaintsOf(page)).toEqual([]);
  });

  it("paper gets the words and none of the boxes", async () => {
    const page = await visit(ASKED);
    await page.emulateMedia({ media: "print" });
    for (const hidden of ["form", ".masthead nav"])
      expect(await page.locator(hidden).isVisible()).toBe(false);
    for (const shown of [".question", ".reply blockquote", "article mark", "h1"])
      expect(await page.locator(shown).isVisible()).toBe(true);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("a question that is chosen can be seen in forced colours", async () => {
    const page = await visit(AT, { forcedColors: "active" });
    const box = page.getByLabel("Your question");
    await box.pressSequentially("When");
    await page.getByRole("option").first().waitFor();
    await box.press("ArrowDown");
    const colours: string[] = await page.evaluate(
      "[...document.querySelectorAll('[role=option]')].map((item) => getComputedStyle(item).backgroundColor)",
    );
    expect(colours.length).toBeGreaterThan(1);
    expect(colours[0]).not.toBe(colours[1]);
  });

  it("a tall drawing leaves no page of paper empty", async () => {
    const page = await visit(`${AT}/timeline`);
    await page.emulateMedia({ media: "print" });
    // A4, without its margins, at 96 pixels an inch.
    expect((await page.locator(".picture svg").boundingBox())?.height).toBeLessThan(1_000);
  });

  it("no line of a byline begins with its point, and the legend of a drawing can be read on a phone", async () => {
    const page = await visit(`${AT}/timeline`, PHONE);
    const before: string = await page.evaluate(
      "[...document.querySelectorAll('.byline > *')].map((part) => getComputedStyle(part, '::before').content).join()",
    );
    expect(before).not.toContain("·");
    const smallest: number = await page.evaluate(
      "Math.min(...[...document.querySelectorAll('.picture text:not(.title)')].map((text) => parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getScreenCTM().a))",
    );
    expect(smallest).toBeGreaterThanOrEqual(11);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });

  it("nothing moves for those who want that", async () => {
    const page = await visit(AT);
    expect(await page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
    expect(await page.evaluate("document.getAnimations().length")).toBe(0);
  });
});
