import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { command } from "../../src/commands/command.ts";
import { citeQuote } from "../../src/core/article/citation.ts";
import { startBotOnFake, textOf, REFERENCE } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { saying } from "../support/fake-discord/held-command.ts";
import { inventedArticle } from "../support/fake-discord/invented-library.ts";

const LONG = `It went on ${"and on ".repeat(1_000)}until the end.`;
const longArticle = inventedArticle("long", LONG);

const said = command({
  name: "said",
  description: "Says it again",
  options: { text: { kind: "text", description: "What", required: true } },
  run: async ({ text }) => saying(text),
});

const broken = command({
  name: "broken",
  description: "Fails",
  options: { text: { kind: "text", description: "What", required: true } },
  async run({ text }) {
    throw new Error(`cannot digest ${text}`);
  },
});

const long = command({
  name: "long",
  description: "Quotes at length",
  options: {},
  async run() {
    const quote = { article: longArticle, span: { start: 0, end: LONG.length } };
    return { audience: "everyone", blocks: [{ kind: "quote", quote, citation: citeQuote(quote) }] };
  },
});

describe("trouble with Discord", () => {
  let bot: BotOnFake;
  beforeAll(async () => {
    bot = await startBotOnFake({ commands: [said, broken, long] });
  });
  afterAll(() => bot.stop());
  let linesBefore = 0;
  beforeEach(() => {
    linesBefore = bot.log.lines.length;
  });
  const newLine = (level: string) =>
    bot.fake.signal.until(() => bot.log.lines.slice(linesBefore).find((line) => line.level === level));

  it("apologises to the asker alone, with the reference that stands in the log", async () => {
    const interaction = await bot.shown(bot.fake.use("broken", { text: "my secret question" }));
    expect(interaction.messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
    expect(textOf(interaction.messages[0]?.payload ?? {})).toContain(REFERENCE);
    const { fields } = await newLine("error");
    expect(fields).toMatchObject({ reference: REFERENCE, command: "broken", reason: "cannot digest […]" });
    expect(fields["stack"]).toContain("gateway-trouble.test.ts");
    expect(JSON.stringify(bot.log.lines)).not.toContain("my secret question");
    expect(JSON.stringify(bot.log.lines)).not.toContain(interaction.token);
  });

  it("puts its answer in place when the answer to its first attempt was lost", async () => {
    bot.fake.rest.failNext({ path: /\/callback$/, status: 502, isAnswerLost: true });
    const interaction = bot.fake.use("said", { text: "once" });
    await bot.fake.signal.until(() => interaction.original?.edits === 1);
    expect(interaction.messages.map(({ payload }) => textOf(payload))).toEqual(["once"]);
    expect((await newLine("warn")).fields).toMatchObject({ outcome: "acknowledged", code: 40_060 });
  });

  it("waits as long as Discord asks when there were too many requests", async () => {
    const headers = { "retry-after": "0.01", "x-ratelimit-scope": "user" };
    bot.fake.rest.failNext({
      path: /\/callback$/,
      status: 429,
      headers,
      body: { retry_after: 0.01, global: false },
    });
    const { messages } = await bot.shown(bot.fake.use("said", { text: "patience" }));
    expect(messages.map(({ payload }) => textOf(payload))).toEqual(["patience"]);
  });

  it("tries once more when Discord fails", async () => {
    bot.fake.rest.failNext({ path: /\/callback$/, status: 500 });
    const { messages } = await bot.shown(bot.fake.use("said", { text: "again" }));
    expect(messages.map(({ payload }) => textOf(payload))).toEqual(["again"]);
  });

  it("stays up when Discord goes on failing, and logs no address with a token", async () => {
    bot.fake.rest.failNext({ path: /\/callback$/, status: 500, times: 100 });
    const interaction = bot.fake.use("said", { text: "in vain" });
    expect((await newLine("warn")).fields).toMatchObject({ outcome: "failed" });
    bot.fake.rest.recover();
    expect(JSON.stringify(bot.log.lines)).not.toContain(interaction.token);
    const { messages } = await bot.shown(bot.fake.use("said", { text: "better" }));
    expect(messages).toHaveLength(1);
  });

  it("apologises where Discord refuses a message, and logs which part", async () => {
    const errors = {
      data: { components: { _errors: [{ code: "BASE_TYPE_BAD_LENGTH", message: "Must be fewer" }] } },
    };
    const body = { code: 50_035, message: "Invalid Form Body", errors };
    bot.fake.rest.failNext({ path: /\/callback$/, status: 400, body });
    const { messages } = await bot.shown(bot.fake.use("said", { text: "refused" }));
    expect(textOf(messages[0]?.payload ?? {})).toContain(REFERENCE);
    expect((await newLine("error")).fields).toMatchObject({
      code: 50_035,
      reason: expect.stringContaining("data.components[BASE_TYPE_BAD_LENGTH]"),
      reference: REFERENCE,
    });
  });

  it("attaches the exact words of a quote that is too long for a message", async () => {
    const { messages } = await bot.shown(bot.fake.use("long"));
    expect(messages.map(({ files }) => files.map(({ text }) => text))).toEqual([[LONG]]);
    expect(textOf(messages[0]?.payload ?? {})).toContain("too long for a message");
  });

  it("says so where the server does not take the file", async () => {
    const body = { code: 40_005, message: "Request entity too large" };
    bot.fake.rest.failNext({ path: /\/messages\/@original$/, status: 413, body });
    const { messages } = await bot.shown(bot.fake.use("long"));
    expect(messages.map(({ files }) => files)).toEqual([[]]);
    expect(textOf(messages[0]?.payload ?? {})).toContain("The file was too large");
  });

  it("answers an interaction once that is delivered twice", async () => {
    const first = bot.fake.use("said", { text: "once only" });
    bot.fake.gateway.dispatch("INTERACTION_CREATE", first.payload);
    await bot.shown(bot.fake.use("said", { text: "next" }));
    const callbacks = bot.fake.rest.seen.filter(({ path }) => path.includes(first.token));
    expect(callbacks).toHaveLength(1);
  });

  it("leaves alone what reaches it too late", async () => {
    await bot.shown(bot.fake.use("said", { text: "in time" }));
    const interaction = bot.fake.interactions.create(bot.fake.use("said", { text: "early" }).payload);
    bot.fake.clock.advance(2_600);
    bot.fake.gateway.dispatch("INTERACTION_CREATE", interaction.payload);
    await bot.shown(bot.fake.use("said", { text: "next" }));
    expect((await newLine("warn")).fields).toMatchObject({ age: 2_600 });
    expect(interaction.acknowledgedAfter).toBeUndefined();
  });

  it("tells a person that an old button no longer works", async () => {
    const { payload } = bot.fake.use("said", { text: "with a button" });
    const data = { component_type: 2, custom_id: "from another age" };
    const click = bot.fake.interactions.create({
      ...payload,
      type: 3,
      data,
      message: { id: "1", components: [] },
    });
    bot.fake.gateway.dispatch("INTERACTION_CREATE", click.payload);
    expect((await bot.shown(click)).messages[0]?.isEphemeral).toBe(true);
  });
});

describe("a connection that breaks", () => {
  let bot: BotOnFake;
  beforeAll(async () => {
    bot = await startBotOnFake({ commands: [said] });
  });
  afterAll(() => bot.stop());
  const saysAgain = async (text: string): Promise<void> => {
    const { messages } = await bot.shown(bot.fake.use("said", { text }));
    expect(messages.map(({ payload }) => textOf(payload))).toEqual([text]);
  };

  it("resumes when Discord asks it to connect again", async () => {
    bot.fake.gateway.askToReconnect();
    await bot.fake.signal.until(() => bot.fake.gateway.counts.resumed === 1);
    await saysAgain("after op 7");
  });

  it("resumes when the connection is cut, and answers what came in between", async () => {
    bot.fake.gateway.drop();
    const between = bot.fake.use("said", { text: "in between" });
    await bot.fake.signal.until(() => bot.fake.gateway.counts.resumed === 2);
    expect((await bot.shown(between)).messages).toHaveLength(1);
    expect(bot.fake.gateway.counts.identified).toBe(1);
  });

  // The library itself lets five seconds pass between two new sessions.
  it("starts a new session when the old one is gone", async () => {
    bot.fake.gateway.invalidateSession();
    await bot.fake.signal.until(() => bot.fake.gateway.counts.identified === 2);
    await saysAgain("after op 9");
  });

  it("says so when it is shut out for good", async () => {
    bot.fake.gateway.close(4004);
    expect(await bot.gateway?.lost).toMatchObject({ name: "ConnectionError", reason: "token" });
  });
});
