import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { anArticle } from "../support/articles.ts";
import { assets, FERRY, pageWith } from "./site.ts";

const { page } = pageWith();
const css = assets.hrefOf("page.css");
const bytes = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe("the files of the page", () => {
  it("may be kept for ever, as their address changes with them", async () => {
    const { status, headers } = await page.request(css);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("content-type")).toBe("text/css; charset=utf-8");
  });

  it.each([
    ["br", "gzip, deflate, br", brotliDecompressSync],
    ["gzip", "gzip, br;q=0", gunzipSync],
    [null, "identity", (whole: Buffer) => whole],
    [null, "vibrations, brown", (whole: Buffer) => whole],
  ])("are compressed as %s where %s is taken", async (coding, accepted, read) => {
    const response = await page.request(css, { headers: { "accept-encoding": accepted } });
    expect(response.headers.get("content-encoding")).toBe(coding);
    expect(read(await bytes(response)).toString()).toContain("prefers-color-scheme");
  });

  it.each([
    "/assets/0123456789ab/page.css",
    css.replace("page.css", "../package.json"),
    css.replace("page.css", "tsconfig.json"),
  ])("are no others: %s", async (address) => {
    expect((await page.request(address)).status).toBe(404);
  });
});

describe("the first page", () => {
  const CEILING = 60_000;
  /** A newspaper article of a thousand words, as long as they mostly are. */
  const usual = anArticle(Array.from({ length: 20 }, () => FERRY.text.replace(/#.*\n/g, "")).join("\n\n"), {
    id: "usual",
  });

  it.each(["/articles/usual", "/articles/usual/timeline"])(
    "weighs less than 60 kB with everything that it loads: %s",
    async (address) => {
      const site = pageWith([usual]);
      const html = await site.html(address);
      const files = [
        "page.css",
        "page.js",
        "copying.js",
        "thread.js",
        "suggestions.js",
        "icon.svg",
        "fonts/footnote-serif.woff2",
        "fonts/footnote-sans.woff2",
      ] as const;
      const sizes = await Promise.all(
        files.map(async (name) => {
          const headers = { "accept-encoding": "gzip" };
          return (await bytes(await site.page.request(assets.hrefOf(name), { headers }))).length;
        }),
      );
      const total = sizes.reduce((sum, size) => sum + size, gzipSync(html).length);
      expect(total).toBeLessThan(CEILING);
    },
  );
});
