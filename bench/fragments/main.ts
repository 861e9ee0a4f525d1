/**
 * Links to sentences, opened in Chromium: how many land on their words. Tables go to stdout.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { parseArticle } from "../../src/storage/parse-article.ts";
import { tableOf } from "../answers/report/table.ts";
import { landingsOf } from "./landing.ts";

const USAGE =
  "npm run bench:fragments -- --data DIR [--chromium /usr/bin/chromium]   (DIR: articles as in knowledge/)";
const FRONT_MATTER = /^---\n[^]*?\n---\n/;

const { values } = parseArgs({
  options: { data: { type: "string" }, chromium: { type: "string", default: "/usr/bin/chromium" } },
});
if (values.data === undefined) {
  process.stderr.write(`Please name a folder of articles with --data.\nUsage: ${USAGE}\n`);
  process.exitCode = 2;
} else {
  const browser = await chromium.launch({
    executablePath: values.chromium,
    chromiumSandbox: false,
    args: ["--disable-gpu"],
  });
  const rows: string[][] = [];
  try {
    for (const file of (await readdir(values.data)).filter(
      (name) => name.endsWith(".md") && name !== "README.md",
    )) {
      const source = await readFile(join(values.data, file), "utf8");
      const { article } = parseArticle(file.replace(/\.md$/, ""), source);
      const landings = await landingsOf(
        browser,
        { ...article, url: "https://example.org/article" },
        source.replace(FRONT_MATTER, ""),
      );
      const there = landings.filter(({ isThere }) => isThere).length;
      rows.push([
        file,
        String(landings.length),
        String(there),
        (there / Math.max(1, landings.length)).toFixed(3).replace(/^0/, ""),
      ]);
      for (const { words, role, link } of landings.filter(({ isThere }) => !isThere))
        process.stderr.write(`${file}: ${role}: ${words.slice(0, 80)} ${link?.slice(-80) ?? "(no link)"}\n`);
    }
  } finally {
    await browser.close();
  }
  process.stdout.write(`${tableOf(["article", "sentences", "land on their words", "share"], rows)}\n`);
}
