import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EXIT } from "../../src/app/exit-code.ts";
import { textOf } from "../support/fake-discord/bot-on-fake.ts";
import { FAKE_TOKEN, startFakeDiscord } from "../support/fake-discord/fake-discord.ts";
import type { FakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { Program } from "../support/program.ts";

/** A server whose events go to this one of two shards. */
const guildOf = (shard: number): string => String((200_000_000_000n << 22n) + (BigInt(shard) << 22n));

describe("the program in two shards", () => {
  let fake: FakeDiscord;
  let running: Program[] = [];
  beforeEach(async () => {
    fake = await startFakeDiscord();
    fake.keepTime();
    running = [];
    await start(["register"]).ended();
  });
  afterEach(async () => {
    for (const { child } of running) child.kill("SIGKILL");
    await fake.stop();
  });

  function start(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Program {
    const settings = { DISCORD_TOKEN: FAKE_TOKEN, DISCORD_API_URL: fake.apiUrl, ...environment };
    const program = new Program(words, settings);
    running.push(program);
    return program;
  }

  async function answersIn(shard: number): Promise<void> {
    const asked = fake.use(
      "ask",
      { question: "When did Russia annex Crimea?" },
      { fromGuild: guildOf(shard) },
    );
    await fake.signal.until(() => asked.messages.length > 0);
    expect(textOf(asked.messages[0]?.payload ?? {})).toContain("annexing Crimea in 2014");
    expect(fake.gateway.dispatched.at(-1)).toBe(shard);
  }

  // Discord wants five seconds between two logins.
  it("starts a process for each with TOTAL_SHARDS alone, answers in both, and ends with 0 on SIGTERM", async () => {
    const bot = start([], { TOTAL_SHARDS: "2" });
    await bot.wrote("errors", "all shards were started");
    expect(fake.gateway.counts.identified).toBe(2);
    expect(bot.output.match(/Footnote is up/g)).toHaveLength(1);
    await answersIn(0);
    await answersIn(1);
    const ended = bot.ended();
    bot.child.kill("SIGTERM");
    expect(await ended).toBe(EXIT.done);
    await fake.signal.until(() => !fake.gateway.isConnected);
    expect(bot.errors + bot.output).not.toContain(FAKE_TOKEN);
  });

  it("runs the one that SHARDS names, so that whatever starts processes can start them", async () => {
    const first = start([], { TOTAL_SHARDS: "2", SHARDS: "0" });
    const second = start([], { TOTAL_SHARDS: "2", SHARDS: "1" });
    await fake.signal.until(() => fake.gateway.counts.identified === 2);
    await Promise.all([first, second].map((program) => program.wrote("errors", "connected to Discord")));
    await answersIn(1);
    await answersIn(0);
    const ended = first.ended();
    first.child.kill("SIGTERM");
    expect(await ended).toBe(EXIT.done);
    await answersIn(1);
  });

  it("ends as a whole where the token is refused", async () => {
    const bot = start([], { TOTAL_SHARDS: "2", DISCORD_TOKEN: "another-token" });
    expect(await bot.ended()).toBe(EXIT.tokenRefused);
    expect(bot.errors).toContain("Discord refused the token");
    expect(bot.errors).not.toContain("another-token");
    expect(fake.gateway.counts.identified).toBe(0);
  });

  it("starts a shard again that has died", async () => {
    const bot = start([], { TOTAL_SHARDS: "2" });
    await bot.wrote("errors", "all shards were started");
    const pid =
      /"pid":(\d+),.*"shard":1/.exec(bot.errors)?.[1] ?? /"shard":1,"pid":(\d+)/.exec(bot.errors)?.[1];
    process.kill(Number(pid), "SIGKILL");
    await bot.wrote("errors", "a shard has ended and is started again");
    await fake.signal.until(() => fake.gateway.counts.identified === 3);
    await fake.signal.until(() => fake.gateway.isConnected);
    await answersIn(1);
  });
});
