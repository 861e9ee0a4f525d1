import { describe, expect, it } from "vitest";
import { isWithoutBrowser } from "./chromium.ts";
import { AT, ARTICLES } from "./the-article.ts";
import { complaintsOf, visits } from "./visits.ts";

const ASKED = `${AT}/ask?q=When+was+Crimea+annexed%3F`;
const MAY_COPY = { permissions: ["clipboard-read", "clipboard-write"] };
const CLIPBOARD = "navigator.clipboard.readText()";

describe.skipIf(isWithoutBrowser)("in a browser, a quote", () => {
  const visit = visits(ARTICLES);
  const [article] = ARTICLES;

  it("is copied with author, title, place and link", async () => {
    const page = await visit(ASKED, MAY_COPY);
    const quoted = await page.locator(".reply blockquote").innerText();
    await page.getByRole("button", { name: "Copy quote" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const [words, source, link, ...others] = String(await page.evaluate(CLIPBOARD)).split("\n");
    expect(words).toBe(`“${quoted}”`);
    const known = [article?.author, article?.title, article?.publisher].filter((part) => part !== undefined);
    expect(known.length).toBeGreaterThan(1);
    for (const part of [...known, "¶"]) expect(source).toContain(part);
    expect(link).toMatch(/^https:\/\//);
    expect(others).toEqual([]);
    expect(await page.getByRole("status").innerText()).toBe("Copied");
    expect(await complaintsOf(page)).toEqual([]);
  });

  it("has a link to be copied by itself, and the button says again what it does", async () => {
    const page = await visit(ASKED, MAY_COPY);
    const button = page.locator(".copy").nth(1);
    await button.click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(CLIPBOARD)).toMatch(/^https:\/\/\S+$/);
    await button.blur();
    expect(await button.innerText()).toMatch(/^Copy link/);
  });

  it("has no such buttons without a script", async () => {
    const page = await visit(ASKED, { javaScriptEnabled: false });
    expect(await page.locator(".copy").first().isVisible()).toBe(false);
  });

  it("is selected without the numbers of its paragraphs", async () => {
    const page = await visit(ASKED, MAY_COPY);
    await page.evaluate("getSelection().selectAllChildren(document.querySelector('article.article'))");
    await page.keyboard.press("Control+C");
    const copied = String(await page.evaluate(CLIPBOARD));
    expect(copied).toContain("annexing Crimea in 2014");
    expect(copied).not.toMatch(/^\d+\s*$/m);
    expect(copied).not.toMatch(/\.\d\s/);
  });
});
