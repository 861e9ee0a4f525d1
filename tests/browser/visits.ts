import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import type { Article } from "../../src/core/article/article.ts";
import { listen } from "../../src/http/server.ts";
import type { RunningServer } from "../../src/http/server.ts";
import type { PageSettings } from "../../src/web/page-app.tsx";
import { pageWith } from "../web/site.ts";
import { isWithoutBrowser, openBrowser } from "./chromium.ts";

/** A server with these articles and one browser, for all tests of a file. Each visit is somebody new. */
export function visits(articles: readonly Article[], settings: Partial<PageSettings> = {}) {
  const running: { server?: RunningServer; browser?: Browser } = {};
  beforeAll(async () => {
    if (isWithoutBrowser) return;
    const { page } = pageWith(articles, settings);
    [running.server, running.browser] = await Promise.all([
      listen({ host: "127.0.0.1", port: 0, app: page }),
      openBrowser(),
    ]);
  });
  afterAll(async () => {
    await running.browser?.close();
    await running.server?.stop();
  });

  /** Opens an address. Nothing may fail, be blocked or be asked of anybody else while it is open. */
  return async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const { server, browser } = running;
    if (server === undefined || browser === undefined) throw new Error("The browser is not open yet.");
    const context = await browser.newContext({ reducedMotion: "reduce", baseURL: server.url, ...options });
    const wrong: string[] = [];
    context.on("request", (request) => {
      if (!request.url().startsWith(`${server.url}/`)) wrong.push(`asked for ${request.url()}`);
    });
    context.on("console", (message) => {
      // A page that says that it is none says so to the browser as well.
      const isOwnStatus =
        /status of 4\d\d/.test(message.text()) && !message.location().url.includes("/assets/");
      if (["error", "warning"].includes(message.type()) && !isOwnStatus) wrong.push(message.text());
    });
    context.on("weberror", (error) => wrong.push(String(error.error())));
    context.on("dialog", (dialog) => wrong.push(`a dialog: ${dialog.message()}`));
    const page = await context.newPage();
    onTestFinished(async () => {
      await context.close();
      expect(wrong).toEqual([]);
    });
    await page.goto(address);
    return page;
  };
}

/** What axe finds against WCAG 2.2 AA and good practice; best nothing. */
export async function complaintsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations }: AxeResults = await page.evaluate("axe.run({ resultTypes: ['violations'] })");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** True where the whole element is on the screen now. */
export async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  const size = page.viewportSize();
  return box !== null && size !== null && box.y >= 0 && box.y + box.height <= size.height;
}

/** What has the focus: its name and what it says. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement.outerHTML.slice(0, 200)");
