import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { command } from "../../src/commands/command.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { saying } from "../support/fake-discord/held-command.ts";
import { BLOCKED_PAGE } from "../support/fake-discord/rest-server.ts";
import type { Mishap } from "../support/fake-discord/rest-server.ts";

const CALLBACK = /\/callback$/;
const EDIT = /\/messages\/@original$/;
const FOLLOW_UP = /^\/webhooks\/\d+\/[^/]+$/;

/** Deferred, then edited. */
const slow = command({
  name: "slow",
  description: "Thinks first",
  options: {},
  takesLong: () => true,
  run: async () => saying("Here it is."),
});
/** Deferred, then edited, then answered to the asker alone. */
const secret = command({
  name: "secret",
  description: "Thinks first",
  options: {},
  takesLong: () => true,
  run: async () => ({ ...saying("For you."), audience: "asker" as const }),
});
const quick = command({
  name: "quick",
  description: "Answers at once",
  options: {},
  run: async () => saying("Here it is."),
});

const api = (status: number, code: number): Omit<Mishap, "path"> => ({
  status,
  body: { code, message: "no" },
});
const FAULTS: Readonly<Record<string, Omit<Mishap, "path">>> = {
  "a connection that is cut before": { cut: "before" },
  "a connection that is cut during": { cut: "during" },
  "a connection that is cut after": { cut: "after" },
  "a 500": { status: 500 },
  "a 503 three times": { status: 503, times: 3 },
  "a lost answer": { status: 502, isAnswerLost: true },
  "a page that says 200": { page: "<html>Welcome to this hotel</html>" },
  "an empty 200": { status: 200, page: "" },
  "a page that says 502": { status: 502, page: "<html>bad gateway</html>" },
  "a 429 without a number": { status: 429, body: {} },
  "a 429 with a number": { status: 429, headers: { "retry-after": "0.3" }, body: {} },
  "a resource that is overloaded": api(503, 130_000),
};

describe.each(MODES)("an answer over %s", (mode) => {
  let bot: BotOnFake;
  beforeAll(async () => {
    bot = await startBotOnFake({ mode, commands: [slow, quick, secret] });
  });
  afterEach(() => bot.fake.rest.recover());
  afterAll(() => bot.stop());
  const textsOf = async (name: string, count = 1): Promise<readonly string[]> =>
    (await bot.shown(bot.fake.use(name), count)).messages.map(({ payload }) => textOf(payload));

  it.each(Object.entries(FAULTS))("arrives once in spite of %s where it is edited", async (_, fault) => {
    bot.fake.rest.failNext({ path: EDIT, ...fault });
    expect(await textsOf("slow")).toEqual(["Here it is."]);
  });

  it("arrives after ten minutes of trouble, asked for less and less often", async () => {
    const before = bot.waits.length;
    bot.fake.rest.failNext({ path: EDIT, status: 500, times: 25 });
    expect(await textsOf("slow")).toEqual(["Here it is."]);
    const waits = bot.waits.slice(before);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.length).toBe(25);
    expect(Math.max(...waits)).toBeLessThanOrEqual(30_000);
  });

  it("is given up when its token has died, and said so in the log", async () => {
    const before = bot.fake.clock.now();
    bot.fake.rest.failNext({ path: EDIT, status: 500, times: 1_000 });
    bot.fake.use("slow");
    const isGivenUp = () =>
      bot.log.lines.findLast(({ message }) => message.includes("did not take the answer"));
    const { fields } = await bot.fake.signal.until(isGivenUp);
    expect(fields).toMatchObject({ outcome: "failed" });
    expect(bot.fake.clock.now() - before).toBeLessThanOrEqual(15 * 60_000);
    expect(bot.fake.clock.now() - before).toBeGreaterThan(14 * 60_000);
  });

  it.each([
    ["a 429", { status: 429, headers: { "retry-after": "1" }, body: {} }],
    ["a 429 without a number", { status: 429, body: {} }],
    ["a 429, ten times", { status: 429, headers: { "retry-after": "0.5" }, body: {}, times: 10 }],
  ])("has its second message in spite of %s", async (_, fault) => {
    bot.fake.rest.failNext({ path: FOLLOW_UP, ...fault });
    const interaction = bot.fake.use("secret");
    const secretOf = () => interaction.messages.find(({ isEphemeral }) => isEphemeral);
    expect(textOf((await bot.fake.signal.until(secretOf)).payload)).toBe("For you.");
  });

  it.each([
    ["cut after it was taken", { cut: "after" as const }],
    ["cut in the answer to it", { cut: "during" as const }],
    ["taken, and its answer lost", { status: 502, isAnswerLost: true }],
  ])("never has a message twice: one was %s", async (_, fault) => {
    const before = bot.fake.rest.seen.length;
    bot.fake.rest.failNext({ path: FOLLOW_UP, ...fault });
    const interaction = bot.fake.use("secret");
    await bot.fake.signal.until(() => interaction.messages.some(({ isEphemeral }) => isEphemeral));
    await textsOf("quick");
    const posts = bot.fake.rest.seen.slice(before).filter(({ path }) => FOLLOW_UP.test(path));
    expect(posts).toHaveLength(1);
  });

  it("leaves nothing for everyone where the answer is for one person", async () => {
    const interaction = bot.fake.use("secret");
    await bot.fake.signal.until(
      () => interaction.original === undefined && interaction.messages.length === 1 && interaction,
    );
    expect(interaction.messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
  });
});

describe("a first answer over the gateway", () => {
  let bot: BotOnFake;
  beforeAll(async () => {
    bot = await startBotOnFake({ commands: [slow, quick] });
  });
  afterEach(() => bot.fake.rest.recover());
  afterAll(() => bot.stop());
  const textsOf = async (name: string): Promise<readonly string[]> =>
    (await bot.shown(bot.fake.use(name))).messages.map(({ payload }) => textOf(payload));

  it.each(Object.entries(FAULTS))("arrives once in spite of %s", async (_, fault) => {
    bot.fake.rest.failNext({ path: CALLBACK, ...fault });
    const interaction = bot.fake.use("quick");
    await bot.fake.signal.until(() => interaction.messages.some(({ isLoading }) => !isLoading));
    expect((await bot.shown(interaction)).messages.map(({ payload }) => textOf(payload))).toEqual([
      "Here it is.",
    ]);
    expect(interaction.acknowledgedAfter).toBeLessThan(3_000);
  });

  it.each([
    ["50001", api(403, 50_001)],
    ["50013", api(403, 50_013)],
    ["50035", api(400, 50_035)],
    ["Cloudflare’s page", { status: 403, page: BLOCKED_PAGE }],
  ])("is given instead of “thinking” where that is refused with %s", async (_, fault) => {
    bot.fake.rest.failNext({ path: CALLBACK, ...fault });
    const interaction = bot.fake.use("slow");
    await bot.fake.signal.until(() => interaction.messages.some(({ isLoading }) => !isLoading));
    expect(interaction.messages.map(({ payload }) => textOf(payload))).toEqual(["Here it is."]);
  });

  it("is given up when the interaction is gone, without a word to anybody", async () => {
    bot.fake.rest.failNext({ path: CALLBACK, ...api(404, 10_062) });
    const interaction = bot.fake.use("quick");
    await bot.logged("Discord did not take the answer");
    expect(interaction.messages).toEqual([]);
    expect(await textsOf("quick")).toEqual(["Here it is."]);
  });
});
