import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isWithoutBrowser } from "./chromium.ts";
import { AT, ARTICLES, QUOTED } from "./the-article.ts";
import { visits } from "./visits.ts";

const FOLDER = fileURLToPath(new URL("../../docs/web/", import.meta.url));
const ASKED = `${AT}/ask?q=When+was+Crimea+annexed%3F`;
const DESKTOP = { viewport: { width: 1160, height: 700 } };
const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

/** What docs/page.md shows: an address and how it is looked at. */
const SCREENSHOTS: Readonly<Record<string, readonly [address: string, options: BrowserContextOptions]>> = {
  "desktop.png": [ASKED, DESKTOP],
  "dark.png": [ASKED, { viewport: { width: 1160, height: 600 }, colorScheme: "dark" }],
  "citation.png": [QUOTED.address, { viewport: { width: 1160, height: 700 } }],
  "timeline.png": [`${AT}/timeline`, { viewport: { width: 1200, height: 980 } }],
  "phone.png": [ASKED, PHONE],
};

// `npm run screenshots` takes them anew. They differ a little from machine to machine, so tests only look at what is there.
describe.runIf(process.env["SCREENSHOTS"] === "on" && !isWithoutBrowser)("screenshots", () => {
  const visit = visits(ARTICLES);

  it.each(Object.entries(SCREENSHOTS))("%s is taken", async (name, [address, options]) => {
    const page = await visit(address, options);
    await page.evaluate("document.fonts.ready.then(() => true)");
    await page.screenshot({ path: FOLDER + name });
  });
});

describe("the screenshots in the documents", () => {
  const manual = readFileSync(fileURLToPath(new URL("../../docs/page.md", import.meta.url)), "utf8");

  it.each(Object.keys(SCREENSHOTS))("%s is there, small, and shown", (name) => {
    expect(statSync(FOLDER + name).size).toBeLessThan(200_000);
    expect(manual).toMatch(new RegExp(`[("]web/${name}[)"]`));
  });
});
