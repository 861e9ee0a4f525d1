import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { createFetcher } from "../../src/fetch/fetcher.ts";
import type { Fetcher, FetcherOptions } from "../../src/fetch/fetcher.ts";
import { SOMEWHERE, startMadeUpWeb } from "../support/made-up-web.ts";
import type { MadeUpWeb } from "../support/made-up-web.ts";

let web: MadeUpWeb;
let fetcher: Fetcher;
afterEach(async () => {
  await fetcher.close();
  await web.close();
});

const page: RequestListener = (request, response) => {
  if (request.url === "/robots.txt") response.writeHead(404).end();
  else response.end("A page.");
};

async function start(answer: RequestListener = page, options: Partial<FetcherOptions> = {}): Promise<void> {
  web = await startMadeUpWeb(answer);
  const { resolve, connect } = web;
  fetcher = createFetcher({ version: "1.2.3", resolve, connect, ...options });
}

/** The reason why an address was not fetched. */
const refusal = async (address: string): Promise<unknown> =>
  fetcher.fetch(address).then(
    () => "fetched",
    (error: unknown) => (error instanceof Error && "problem" in error ? error.problem : error),
  );
const textOf = async (address: string): Promise<string> =>
  Buffer.from((await fetcher.fetch(address)).bytes).toString();

describe("a page", () => {
  it("is fetched as whoever we are, without cookies, and where it says that it is", async () => {
    await start(
      (request, response) => {
        if (request.url === "/robots.txt") response.writeHead(200, { "set-cookie": "id=1" }).end();
        else response.setHeader("content-type", 'text/html; charset="iso-8859-1"').end("caf\u00E9");
      },
      { about: "https://footnote.example.org/privacy" },
    );
    const fetched = await fetcher.fetch("http://example.org/a?b=c#part");
    expect(fetched).toMatchObject({ url: "http://example.org/a?b=c", encoding: "iso-8859-1" });
    const [robots, asked] = web.requests;
    expect([robots?.url, asked?.url, asked?.headers.host]).toEqual(["/robots.txt", "/a?b=c", "example.org"]);
    expect(asked?.headers["user-agent"]).toBe(
      "Footnote/1.2.3 (+https://footnote.example.org/privacy; reads one article that a person has asked for)",
    );
    expect(asked?.headers.cookie).toBeUndefined();
    expect(web.destinations[1]).toEqual({ address: SOMEWHERE, port: 80, secureName: undefined });
  });

  it("is asked for by its name where the connection is encrypted", async () => {
    await start();
    await refusal("https://example.org:8443/");
    expect(web.destinations[0]).toEqual({ address: SOMEWHERE, port: 8443, secureName: "example.org" });
  });
});

describe("an address that leads into somebody's network", () => {
  it.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://0x7f000001/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/",
    "http://①②⑦.⓪.⓪.①/",
    "https://192.168.0.1:8443/",
    "http://inside.example/",
    "http://metadata.google.internal/",
  ])("is connected to in no spelling: %s", async (address) => {
    await start();
    web.names.set("inside.example", ["10.0.0.7", "fd00::7"]);
    web.names.set("metadata.google.internal", ["169.254.169.254"]);
    expect(await refusal(address)).toBe("not-public");
    expect(web.destinations).toEqual([]);
  });

  it("is not reached by a name that has public addresses as well", async () => {
    await start();
    web.names.set("both.example", ["10.0.0.7", SOMEWHERE]);
    expect(await textOf("http://both.example/")).toBe("A page.");
    expect(web.destinations.map(({ address }) => address)).toEqual([SOMEWHERE, SOMEWHERE]);
  });

  it("is not reached by a name that is resolved otherwise the second time", async () => {
    await start();
    const answers = [[SOMEWHERE], ["127.0.0.1"]];
    await fetcher.close();
    fetcher = createFetcher({
      version: "1",
      connect: web.connect,
      resolve: async () => answers.shift() ?? [],
    });
    expect(await refusal("http://rebinding.example/")).toBe("not-public");
    expect(web.requests.map(({ url }) => url)).toEqual(["/robots.txt"]);
  });

  it("is not reached by a connection that goes elsewhere than it was to", async () => {
    await start();
    await fetcher.close();
    const { resolve } = web;
    const connect: MadeUpWeb["connect"] = (destination) =>
      web.connect({ ...destination, address: "127.0.0.1" });
    fetcher = createFetcher({ version: "1", resolve, connect });
    expect(await refusal("http://example.org/")).toBe("not-public");
    expect(web.requests).toEqual([]);
  });

  it.each(["http://10.0.0.1/", "http://inside.example/", "http://2130706433/", "//127.0.0.1/"])(
    "is not reached by a redirect: %s",
    async (location) => {
      await start((request, response) => {
        if (request.url === "/robots.txt") response.writeHead(404).end();
        else response.writeHead(302, { location }).end();
      });
      web.names.set("inside.example", ["127.0.0.1"]);
      expect(await refusal("http://example.org/a")).toBe("not-public");
      expect(web.requests.map(({ url }) => url)).toEqual(["/robots.txt", "/a"]);
    },
  );

  it("may be this machine where that is allowed, and nothing else beside it", async () => {
    await start(page, { allowLoopback: true });
    expect(await textOf("http://127.0.0.1:9999/")).toBe("A page.");
    expect(await textOf("http://[::1]/")).toBe("A page.");
    expect(await refusal("http://127.0.0.2/")).toBe("not-public");
    expect(await refusal("http://10.0.0.1/")).toBe("not-public");
  });
});

describe("what is no address of a page", () => {
  it.each([
    "example.org",
    "ftp://example.org/",
    "file:///etc/passwd",
    "data:text/html,x",
    "javascript:alert(1)",
    "http://",
    "http://user:password@example.org/",
    "http://user@example.org/",
    "gopher://127.0.0.1:6379/_x",
    "",
  ])("is not fetched: %s", async (address) => {
    await start();
    expect(await refusal(address)).toBe("address");
  });

  it("is not fetched after a redirect", async () => {
    await start((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(404).end();
      else response.writeHead(301, { location: "file:///etc/passwd" }).end();
    });
    expect(await refusal("http://example.org/")).toBe("address");
  });
});

const chain =
  (length: number): RequestListener =>
  (request, response) => {
    const step = Number(request.url?.slice(1));
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else if (step < length) response.writeHead(307, { location: `/${step + 1}` }).end();
    else response.end("There.");
  };

describe("redirects", () => {
  it("are followed five times", async () => {
    await start(chain(5));
    expect(await fetcher.fetch("http://example.org/0")).toMatchObject({ url: "http://example.org/5" });
  });

  it("are not followed six times", async () => {
    await start(chain(6));
    expect(await refusal("http://example.org/0")).toBe("too-many-redirects");
  });
});

const withRules =
  (status: number, rules: string): RequestListener =>
  (request, response) => {
    if (request.url === "/robots.txt") response.writeHead(status).end(rules);
    else response.end("A page.");
  };

describe("robots.txt", () => {
  it.each([
    ["asks everybody to stay away", 200, "User-agent: *\nDisallow: /", "robots"],
    ["asks us to", 200, "User-agent: footnote\nDisallow: /a\n\nUser-agent: *\nAllow: /", "robots"],
    ["asks others to", 200, "User-agent: GPTBot\nDisallow: /", "fetched"],
    ["asks for another part", 200, "User-agent: *\nDisallow: /private/", "fetched"],
    [
      "lets us in where others have to stay away",
      200,
      "User-agent: *\nDisallow: /\n\nUser-agent: Footnote\nAllow: /",
      "fetched",
    ],
    ["is not there", 404, "User-agent: *\nDisallow: /", "fetched"],
    ["cannot be read, and might ask anything", 503, "", "robots"],
    ["is no robots.txt", 200, "<html>Welcome</html>", "fetched"],
    ["goes on for megabytes", 200, `User-agent: *\nDisallow: /\n${"# \n".repeat(1_000_000)}`, "robots"],
  ])("is heeded where it %s", async (_, status, rules, expected) => {
    await start(withRules(status, rules));
    expect(await refusal("http://example.org/article")).toBe(expected);
  });

  it("of every site on the way is heeded", async () => {
    await start((request, response) => {
      const isOther = request.headers.host === "other.example";
      if (request.url === "/robots.txt") response.end(isOther ? "User-agent: *\nDisallow: /" : "");
      else response.writeHead(302, { location: "http://other.example/there" }).end();
    });
    expect(await refusal("http://example.org/")).toBe("robots");
    expect(web.requests.map(({ url }) => url)).not.toContain("/there");
  });
});

const nowhere = async (): Promise<readonly string[]> => {
  throw new Error("ENOTFOUND");
};

describe("a page that cannot be had", () => {
  const MEGABYTE = Buffer.alloc(2 ** 20, 120);
  it.each<readonly [string, RequestListener, string]>([
    ["that is not there", (_, response) => response.writeHead(404).end(), "not-found"],
    ["that was taken away", (_, response) => response.writeHead(410).end(), "not-found"],
    ["for readers who log in", (_, response) => response.writeHead(401).end(), "wall"],
    ["for readers who pay", (_, response) => response.writeHead(402).end(), "wall"],
    ["not for programs", (_, response) => response.writeHead(403).end(), "wall"],
    ["of a site with trouble", (_, response) => response.writeHead(500).end(), "status"],
    [
      "that is a picture",
      (_, response) => response.writeHead(200, { "content-type": "image/png" }).end("x"),
      "kind",
    ],
    ["that breaks off", (request) => request.socket.destroy(), "unreachable"],
    [
      "that says that it is large",
      (_, response) => response.writeHead(200, { "content-length": "99999999" }).write("x"),
      "too-large",
    ],
    [
      "that is large and does not say so",
      (_, response) => {
        for (let count = 0; count < 11; count += 1) response.write(MEGABYTE);
        response.end();
      },
      "too-large",
    ],
    [
      "that swells",
      (_, response) => {
        response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(60 * 2 ** 20)));
      },
      "too-large",
    ],
    ["that never ends", (_, response) => void response.write("x"), "too-slow"],
    ["that never begins", () => undefined, "too-slow"],
  ])("is told %s", async (_, answer, expected) => {
    const isSlow = expected === "too-slow";
    await start(
      (request, response) => {
        if (request.url === "/robots.txt") response.writeHead(404).end();
        else answer(request, response);
      },
      { within: isSlow ? 300 : 30_000 },
    );
    expect(await refusal("http://example.org/")).toBe(expected);
  });

  it("is told where there is no such name", async () => {
    await start();
    await fetcher.close();
    fetcher = createFetcher({ version: "1", connect: web.connect, resolve: nowhere });
    expect(await refusal("http://nowhere.example/")).toBe("unreachable");
  });
});
