import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The built program as a process; `npm test` builds it first. Resolves when it has said where it listens. */
async function start(environment: Readonly<Record<string, string>>) {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [join(ROOT, "dist/main.js")], {
    cwd: tmpdir(),
    env: { PATH, KNOWLEDGE_DIR: join(ROOT, "knowledge"), PORT: "0", ...environment },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url !== undefined) return { child, url };
  }
  throw new Error("It ended and did not say where it listens.");
}

describe("the program", () => {
  it("serves the page alone, with its files, until it is told to stop", async () => {
    const { child, url } = await start({ MODE: "web" });
    const html = await (await fetch(url)).text();
    expect(html).toContain("Peace negotiations aside");
    for (const [, file] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g))
      // oxlint-disable-next-line no-await-in-loop -- a handful
      expect((await fetch(`${url}${file}`)).status).toBe(200);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it.each([
    ["beside Discord's requests where that is wanted", "on", 200],
    ["not at all beside Discord's requests where nobody said so", "", 404],
  ])("serves the page %s", async (_, WEB, status) => {
    const { url } = await start({ MODE: "http", DISCORD_PUBLIC_KEY: "0a".repeat(32), WEB });
    expect((await fetch(`${url}/articles/ukraine-security-guarantees`)).status).toBe(status);
    expect((await fetch(`${url}/interactions`, { method: "POST", body: "{}" })).status).toBe(401);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});
