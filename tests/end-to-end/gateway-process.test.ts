import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EXIT } from "../../src/command-line/exit-code.ts";
import { FAKE_APPLICATION_ID, FAKE_TOKEN, startFakeDiscord } from "../support/fake-discord/fake-discord.ts";
import type { FakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { textOf } from "../support/fake-discord/bot-on-fake.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The built program as a process of its own. `npm test` builds it first. */
class Program {
  readonly child: ChildProcessWithoutNullStreams;
  output = "";
  errors = "";
  readonly #waiting = new Set<() => void>();

  constructor(words: readonly string[], environment: Readonly<Record<string, string>>) {
    const { PATH = "" } = process.env;
    this.child = spawn(process.execPath, [join(ROOT, "dist/main.js"), ...words], {
      cwd: tmpdir(),
      env: { PATH, KNOWLEDGE_DIR: join(ROOT, "knowledge"), ...environment },
    });
    this.child.stdout.on("data", (chunk: Buffer) => this.#read("output", chunk));
    this.child.stderr.on("data", (chunk: Buffer) => this.#read("errors", chunk));
  }

  #read(stream: "output" | "errors", chunk: Buffer): void {
    this[stream] += chunk.toString();
    for (const check of this.#waiting) check();
  }

  /** Resolves when the stream holds these words. */
  async wrote(stream: "output" | "errors", words: string): Promise<void> {
    await new Promise<void>((resolve) => {
      const check = (): void => {
        if (!this[stream].includes(words)) return;
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** Resolves with the exit code when the process has ended and all it wrote was read. */
  async ended(): Promise<number | null> {
    await once(this.child, "close");
    return this.child.exitCode;
  }
}

describe("the program on Discord", () => {
  let fake: FakeDiscord;
  let running: Program[] = [];
  let stateFolder: string;
  beforeEach(async () => {
    fake = await startFakeDiscord();
    stateFolder = await mkdtemp(join(tmpdir(), "footnote-state-"));
    running = [];
  });
  afterEach(async () => {
    for (const { child } of running) child.kill("SIGKILL");
    await fake.stop();
    await rm(stateFolder, { recursive: true, force: true });
  });

  const start = (words: readonly string[], environment: Readonly<Record<string, string>> = {}): Program => {
    const program = new Program(words, {
      DISCORD_TOKEN: FAKE_TOKEN,
      DISCORD_API_URL: fake.apiUrl,
      STATE_DIR: stateFolder,
      ...environment,
    });
    running.push(program);
    return program;
  };

  it("publishes its commands once, prints its invite link, answers, and ends with 0 on SIGTERM", async () => {
    const first = start(["register"]);
    expect(await first.ended()).toBe(EXIT.done);
    expect(first.output).toContain(
      "added: ask, timeline, summary, quote, Check against the piece, verify, articles, help",
    );
    const second = start(["register"]);
    expect(await second.ended()).toBe(EXIT.done);
    expect(second.output).toContain("Nothing to do");

    const bot = start([]);
    await bot.wrote("output", `https://discord.com/oauth2/authorize?client_id=${FAKE_APPLICATION_ID}`);
    const interaction = fake.use("ask", { question: "When did Russia annex Crimea?" });
    await fake.signal.until(() => interaction.messages.length > 0);
    expect(textOf(interaction.messages[0]?.payload ?? {})).toContain("annexing Crimea in 2014");
    const drawn = fake.use("timeline");
    await fake.signal.until(() => drawn.original?.isLoading === false);
    expect(drawn.original?.files.map(({ name }) => name)).toEqual(["timeline.png"]);
    const ended = bot.ended();
    bot.child.kill("SIGTERM");
    expect(await ended).toBe(EXIT.done);
    for (const secret of [FAKE_TOKEN, interaction.token, "annex Crimea"])
      expect(bot.output + bot.errors).not.toContain(secret);
  });

  it("reads the articles again on SIGHUP", async () => {
    const folder = await mkdtemp(join(tmpdir(), "footnote-"));
    try {
      await copyFile(join(ROOT, "knowledge/ukraine-security-guarantees.md"), join(folder, "first.md"));
      expect(await start(["register"]).ended()).toBe(EXIT.done);
      const bot = start([], { KNOWLEDGE_DIR: folder });
      await bot.wrote("output", "Footnote is up");
      await writeFile(join(folder, "second.md"), "---\ntitle: The second piece\n---\n\nIt has a sentence.\n");
      await writeFile(join(folder, "broken.md"), "no front matter\n");
      bot.child.kill("SIGHUP");
      await bot.wrote("errors", "the articles were read again");
      expect(bot.errors).toContain("broken.md");
      const interaction = fake.use("articles");
      await fake.signal.until(() => interaction.messages.length > 0);
      expect(textOf(interaction.messages[0]?.payload ?? {})).toContain("The second piece");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each([
    {
      trouble: "a token that is refused",
      code: EXIT.tokenRefused,
      token: "another-token",
      says: "DISCORD_TOKEN",
    },
    {
      trouble: "intents that are refused",
      code: EXIT.intentsRefused,
      mode: "refuse-intents" as const,
      says: "intents",
    },
  ])("ends with $code and one sentence for $trouble", async ({ code, token, mode, says }) => {
    if (mode !== undefined) fake.gateway.mode = mode;
    const bot = start([], { LOG_LEVEL: "silent", ...(token !== undefined && { DISCORD_TOKEN: token }) });
    expect(await bot.ended()).toBe(code);
    expect(bot.errors.trim().split("\n")).toHaveLength(1);
    expect(bot.errors).toContain(says);
    expect(bot.errors).not.toContain("another-token");
    expect(bot.output).toBe("");
  });

  it.each([[[]], [["register"]]])("ends with 5 and one sentence when nobody answers (%j)", async (words) => {
    const silent = await startFakeDiscord();
    await silent.stop();
    const bot = start(words, { LOG_LEVEL: "silent", DISCORD_API_URL: silent.apiUrl });
    expect(await bot.ended()).toBe(EXIT.unreachable);
    expect(bot.errors.trim().split("\n")).toHaveLength(1);
  });
});
