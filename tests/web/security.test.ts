import { describe, expect, it } from "vitest";
import { anArticle } from "../support/articles.ts";
import { FERRY, pageWith } from "./site.ts";

const MARKUP = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;
const hostile = anArticle(`# ${MARKUP}\n\nIn 2014 the ferry ${MARKUP} sank. It was late.`, {
  id: `"><b>`,
  title: MARKUP,
  author: MARKUP,
  publisher: MARKUP,
  language: `"><b>`,
  url: "javascript:alert(1)",
});
const at = `/articles/${encodeURIComponent(hostile.id)}`;

describe("whatever others wrote", () => {
  it.each([
    ["an article", at],
    ["a quote", `${at}?quote=${hostile.text.indexOf("In 2014")}-${hostile.text.indexOf(" It was")}`],
    ["an answer", `${at}/ask?q=${encodeURIComponent(`when did the ferry sink ${MARKUP}`)}`],
    ["a timeline", `${at}/timeline?about=${encodeURIComponent("ferry")}`],
    ["a wrong date", `${at}/timeline?from=${encodeURIComponent(MARKUP)}`],
    ["a summary", `${at}/summary`],
    ["the list", "/articles"],
    ["an unknown article", `/articles/${encodeURIComponent(MARKUP)}`],
    ["an unknown command", `${at}/${encodeURIComponent(MARKUP)}`],
  ])("is text and never markup: in %s", async (_, address) => {
    const html = await pageWith([hostile, FERRY]).html(address);
    expect(html).not.toMatch(/<script>|<img|<b>|javascript:/);
    expect(html.match(/<script/g)).toHaveLength(1);
  });
});

describe("every page", () => {
  const addresses = ["/", "/articles/ferry", "/articles/ferry/ask?q=when", "/nothing", "/help"];

  it.each(addresses)("lets nothing run and nobody in but ourselves: %s", async (address) => {
    const { headers } = await pageWith([FERRY, hostile]).page.request(address);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  it.each(addresses)(
    "has no script, style or handler inside, and nothing from elsewhere: %s",
    async (address) => {
      const html = await pageWith([FERRY, hostile]).html(address);
      expect(html).not.toMatch(/<style| style="| on[a-z]+="|<script>/);
      const loaded = [
        ...html.matchAll(/<(?:script|img|link rel="(?!canonical)[^"]*")[^>]*?(?:src|href)="([^"]*)"/g),
      ];
      expect(loaded.length).toBeGreaterThan(0);
      for (const [, source] of loaded) expect(source).toMatch(/^\/assets\/[0-9a-f]{12}\//);
    },
  );
});

describe("an address that would lead elsewhere", () => {
  it.each([
    "//evil.example/ask?q=x",
    "//evil.example/%2e%2e/ask?q=x",
    "/\\evil.example/ask",
    "/ask?q=x&article=//evil.example",
    "/ask?q=x&article=https://evil.example",
    "/timeline?article=ferry&next=https://evil.example",
    "/articles/%2F%2Fevil.example/ask?q=x",
    "/articles/..%2f..%2fetc%2fpasswd",
    "/assets/..%2f..%2fpackage.json",
    "/assets/000000000000/../../package.json",
  ])("does not: %s", async (address) => {
    const { page } = pageWith([FERRY, hostile]);
    const response = await page.request(`http://evil.example${address}`, {
      headers: { host: "evil.example" },
    });
    const location = response.headers.get("location");
    if (location !== null) expect(location).toMatch(/^\/articles\/ferry\//);
    const html = await response.text();
    // Nothing that was asked for becomes the beginning of an address, and the name of the server is taken from nobody.
    expect(html).not.toMatch(/(?:href|src|action)="(?:https?:)?\/\/evil/);
    expect(html).not.toContain("dependencies");
  });

  it.each(["/", "/articles/ferry", "/ask?q=when", "/nothing", "/articles/ferry/timeline?from=x"])(
    "is kept by nobody on the way: %s",
    async (address) => {
      const { headers } = await pageWith([FERRY, hostile]).page.request(address);
      expect(headers.get("cache-control")).toBe("private, no-cache");
    },
  );
});

describe("too much", () => {
  it("is refused politely, for a time, and others are served", async () => {
    const { page } = pageWith([FERRY], { requestsPerMinute: 2, isBehindProxy: true });
    const ask = (client: string) =>
      page.request("/articles/ferry", { headers: { "x-forwarded-for": client } });
    expect((await ask("192.0.2.1")).status).toBe(200);
    expect((await ask("192.0.2.1")).status).toBe(200);
    const refused = await ask("192.0.2.1");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.text()).toContain("One moment, please");
    expect((await ask("192.0.2.2")).status).toBe(200);
  });

  it("is not what one types: suggestions use up none of the pages", async () => {
    const { page } = pageWith([FERRY], { requestsPerMinute: 2 });
    const ask = async (address: string) => (await page.request(address)).status;
    const looked = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(() => "/articles/ferry/suggest?q=when");
    const statuses = await Promise.all(looked.map(ask));
    expect(statuses.filter((status) => status === 200).length).toBe(8);
    expect(await ask("/articles/ferry")).toBe(200);
  });

  it("in an address is refused, as a page", async () => {
    const response = await pageWith().page.request(`/articles/ferry?x=${"y".repeat(12_000)}`);
    expect([response.status, await response.text()]).toEqual([
      414,
      expect.stringContaining("Please shorten it"),
    ]);
  });

  it.each(["POST", "PUT", "DELETE"])("is %s: pages are only read", async (method) => {
    const response = await pageWith().page.request("/articles/ferry", { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});
