import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/** Where systems put it. */
const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const HOW_TO_INSTALL =
  "These tests need Chromium: on Debian, “apt-get install --no-install-recommends chromium”; elsewhere, Chrome will do. Or say where it is in CHROMIUM.";

const place = [process.env["CHROMIUM"], ...PLACES].find((path) => path !== undefined && existsSync(path));

/** True where a browser is missing and nobody relies on these tests: they are skipped then, and say how to install one. */
export const isWithoutBrowser = place === undefined && (process.env["CI"] ?? "") === "";
if (isWithoutBrowser) process.stderr.write(`${HOW_TO_INSTALL}\n`);

/**
 * Starts a real browser.
 *
 * @throws Error that says how to install one where there is none
 */
export function openBrowser(): Promise<Browser> {
  if (place === undefined) throw new Error(HOW_TO_INSTALL);
  // The only pages that it opens are ours, and its sandbox needs rights that containers do not have.
  return chromium.launch({ executablePath: place, chromiumSandbox: false, args: ["--disable-gpu"] });
}
