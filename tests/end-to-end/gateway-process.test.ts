import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { offeredCommands } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import { registrationsOf } from "../../src/discord/publish/payload.ts";
import { EXIT } from "../../src/app/exit-code.ts";
import { FAKE_APPLICATION_ID, FAKE_TOKEN, startFakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { BLOCKED_PAGE } from "../support/fake-discord/rest-server.ts";
import type { FakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { textOf } from "../support/fake-discord/bot-on-fake.ts";
import { Program, ROOT } from "../support/program.ts";

describe("the program on Discord", () => {
  let fake: FakeDiscord;
  let running: Program[] = [];
  let stateFolder: string;
  beforeEach(async () => {
    fake = await startFakeDiscord();
    fake.keepTime();
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
    // Commands of several words are one in Discord's list.
    const names = offeredCommands(commands)
      .flatMap((one) => registrationsOf(one, []))
      .map(({ type, name }) => (Number(type) === 1 ? name.replace(/ .*/, "") : name));
    expect(first.output).toContain(`added: ${[...new Set(names)].join(", ")}\n`);
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

  it("tells its health and figures on METRICS_PORT", async () => {
    expect(await start(["register"]).ended()).toBe(EXIT.done);
    const bot = start([], { METRICS_PORT: "0" });
    await bot.wrote("errors", "connected to Discord");
    const url = /"url":"(http:[^"]+)"/.exec(bot.errors)?.[1] ?? "";
    const interaction = fake.use("help");
    await fake.signal.until(() => interaction.messages.length > 0);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const figures = await (await fetch(`${url}/metrics`)).text();
    expect(figures).toContain('footnote_answers_total{command="help",kind="words"} 1');
    expect(figures).not.toContain(interaction.token);
  });

  it("reads the articles again on SIGHUP", async () => {
    const folder = await mkdtemp(join(tmpdir(), "footnote-"));
    try {
      await copyFile(join(ROOT, "knowledge/ukraine-security-guarantees.md"), join(folder, "first.md"));
      expect(await start(["register"]).ended()).toBe(EXIT.done);
      const bot = start([], { KNOWLEDGE_DIR: folder });
      await bot.wrote("output", "Footnote is up");
      await writeFile(
        join(folder, "second.md"),
        "---\ntitle: The second article\n---\n\nIt has a sentence.\n",
      );
      await writeFile(join(folder, "broken.md"), "no front matter\n");
      bot.child.kill("SIGHUP");
      await bot.wrote("errors", "the articles were read again");
      expect(bot.errors).toContain("broken.md");
      const interaction = fake.use("articles");
      await fake.signal.until(() => interaction.messages.length > 0);
      expect(textOf(interaction.messages[0]?.payload ?? {})).toContain("The second article");
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
      mode: 4014 as const,
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

  // That a minute is waited for nobody is shown where the minute passes at once: gateway-login, gateway-registration.
  it.each([[[]], [["register"]]])(
    "ends with 5 and one sentence when it is turned away (%j)",
    async (words) => {
      fake.rest.failNext({ path: /gateway|commands/, status: 403, page: BLOCKED_PAGE, times: 100 });
      const bot = start(words, { LOG_LEVEL: "silent" });
      expect(await bot.ended()).toBe(EXIT.unreachable);
      expect(bot.errors.trim().split("\n")).toEqual([expect.stringContaining("turned this machine away")]);
    },
  );
});
