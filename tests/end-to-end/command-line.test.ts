import { spawn } from "node:child_process";
import type { SpawnOptions } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { SETTINGS } from "../../src/config.ts";
import { FERRY, knowledgeFolder } from "../cli/knowledge-folder.ts";
import { answerLine } from "../cli/quotes.ts";

// `npm test` builds first; these tests are about the built program and its process.
const PROGRAM = resolve("dist/main.js");
/** Empty settings count as not set, and win over a developer's own `.env`. */
const CLEAN = {
  PATH: process.env["PATH"],
  ...Object.fromEntries(SETTINGS.map((name) => [name, ""])),
  STATE_DIR: mkdtempSync(join(tmpdir(), "footnote-state-")),
  READER: "off",
};

function start(words: readonly string[], options: SpawnOptions = {}) {
  const child = spawn(process.execPath, [PROGRAM, ...words], { env: CLEAN, ...options });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  let errors = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (errors += chunk));
  // The program may stop reading before everything is written.
  child.stdin?.on("error", () => undefined);
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) => done({ code, output, errors }));
  });
  return { child, ended };
}

function call(words: readonly string[], { input = "", ...options }: SpawnOptions & { input?: string } = {}) {
  const { child, ended } = start(words, options);
  child.stdin?.end(input);
  return ended;
}

describe("the built program", () => {
  it("answers what is piped in, and ends", async () => {
    const input =
      "/ask When did Russia annex Crimea?\n/ask wat happend at the Bucarest sumit\n/timeline\n/summary\n/articles\n/help\n";
    const { code, output, errors } = await call([], { input });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output.match(/^> .*$/gm)).toHaveLength(6);
    for (const words of ["annexing Crimea in 2014", "soft rejection", "February 2022", "put it on Discord"])
      expect(output).toContain(words);
    expect(output).not.toContain("\u001B");
  });

  it("ends at /quit while its input is still open", async () => {
    const { child, ended } = start([]);
    child.stdin?.write("/quit\n");
    expect(await ended).toMatchObject({ code: 0, errors: "" });
  });

  it("prints one line of JSON on standard output and nothing else anywhere", async () => {
    const { code, output, errors } = await call(["ask", "When did Russia annex Crimea?", "--json"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(answerLine.parse(JSON.parse(output))).toMatchObject({
      answer: "quoted",
      quotes: [{ paragraph: 3, text: expect.stringContaining("annexing Crimea in 2014") }],
    });
  });

  it("names every wrong setting at once and shows no value", async () => {
    const wrong = {
      MODE: "verkehrt-1",
      DISCORD_TOKEN: "verkehrt 2",
      DISCORD_API_URL: "https://verkehrt-3.example",
      LOG_LEVEL: "verkehrt-4",
    };
    const { code, output, errors } = await call([], { env: { ...CLEAN, ...wrong } });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    for (const name of Object.keys(wrong)) expect(errors).toContain(`  ${name} `);
    expect(errors).not.toContain("verkehrt");
  });

  it("reads .env in the folder it is started in; the environment comes first", async () => {
    const { code, output } = await inFolderWithSettings({});
    expect({ code, articles: JSON.parse(output) }).toMatchObject({
      code: 0,
      articles: { articles: [{ id: "ferry" }] },
    });
    expect(await inFolderWithSettings({ KNOWLEDGE_DIR: "elsewhere" })).toMatchObject({ code: 2, output: "" });
  });

  it("ends quietly when nobody reads its output any more", async () => {
    const { child, ended } = start(["ask", "--batch"]);
    child.stdout?.once("data", () => child.stdout?.destroy());
    child.stdin?.end('{"id":1,"question":"When did Russia annex Crimea?"}\n'.repeat(5_000));
    const { code, errors } = await ended;
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
  });

  it("keeps its exit code when nobody reads its errors", async () => {
    const { child, ended } = start(["articles", "nope"]);
    child.stderr?.destroy();
    child.stdin?.end();
    expect(await ended).toMatchObject({ code: 2, output: "" });
  });

  it.skipIf(!existsSync("/dev/full"))("says so when its output cannot be written", async () => {
    const full = await open("/dev/full", "w");
    onTestFinished(() => full.close());
    const { code, errors } = await call(["version"], { stdio: ["pipe", full.fd, "pipe"] });
    expect(code).toBe(1);
    expect(errors).toMatch(/^The output could not be written: .*ENOSPC.*\n$/);
  });
});

/** Lists the articles from a folder whose `.env` names the folder of articles. */
async function inFolderWithSettings(environment: Readonly<Record<string, string>>) {
  const folder = await knowledgeFolder({ "ferry.md": FERRY });
  const cwd = await knowledgeFolder({ ".env": `KNOWLEDGE_DIR=${join(folder)}\n` });
  return call(["articles", "--json"], { cwd, env: { PATH: process.env["PATH"], ...environment } });
}
