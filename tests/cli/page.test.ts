import { once } from "node:events";
import { createServer } from "node:net";
import { PassThrough, Writable } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import { run } from "../../src/cli/run.ts";

/** A person at a terminal: what they see, and what they type. */
function atTerminal(environment: Readonly<Record<string, string>>) {
  const seen = { output: "", errors: "" };
  const waiting = new Set<() => void>();
  const collect = (stream: "output" | "errors") =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          seen[stream] += chunk.toString();
          for (const check of waiting) check();
          done();
        },
      }),
      { isTTY: true },
    );
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const ended = run([], { input, output: collect("output"), errors: collect("errors"), environment });
  const sees = (words: RegExp): Promise<string> =>
    new Promise((resolve) => {
      const check = (): void => {
        const found = words.exec(seen.output + seen.errors)?.[0];
        if (found !== undefined) resolve(found);
      };
      waiting.add(check);
      check();
    });
  return { ended, sees, seen, type: (line: string) => input.write(`${line}\n`) };
}

describe("at a terminal", () => {
  it("the console tells where the same is as a page, and serves it until it ends", async () => {
    const { ended, sees, type } = atTerminal({ PORT: "0" });
    const url = await sees(/http:\/\/127\.0\.0\.1:\d+/);
    expect(await (await fetch(url)).text()).toContain("<h1>");
    type("/quit");
    expect(await ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it("a port that is taken is named, and the console goes on", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const { ended, sees, seen, type } = atTerminal({ PORT: port });
    await sees(/The page is not served\. PORT \d+ is in use/);
    type("when was Crimea annexed?");
    await sees(/annexing/);
    type("/quit");
    expect(await ended).toBe(0);
    expect(seen.output).not.toContain("The same as a page");
  });

  it("there is no page where it is not wanted", async () => {
    const { ended, seen, type } = atTerminal({ PORT: "0", WEB: "off" });
    type("/quit");
    expect(await ended).toBe(0);
    expect(seen.output).not.toContain("http://");
  });
});
