import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command, offeredCommands } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import { citedBlock } from "../../src/core/reply/cited-block.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { FAKE_APPLICATION_ID } from "../support/fake-discord/fake-discord.ts";
import { inventedArticle } from "../support/fake-discord/invented-library.ts";
import { uses } from "./gateway-commands.cases.ts";

const offered = offeredCommands(commands);

/** Stands for commands that offer these options, whatever the list holds today. */
const echo = command({
  name: "echo",
  description: "Says what it was given",
  options: {
    text: { kind: "text", description: "What to say", required: true, maxLength: 100 },
    article: { kind: "article", description: "Which article" },
    private: { kind: "flag", description: "Only for you" },
  },
  run: async ({ text, article = "no article" }) => ({
    audience: "everyone",
    blocks: [{ kind: "prose", text: `${text} (${article})` }],
  }),
});

const verses = inventedArticle(
  "verses",
  Array.from({ length: 6 }, () => `${"la ".repeat(500)}la.`).join("\n\n"),
);

const recite = command({
  name: "recite",
  description: "Quotes a lot",
  options: { private: { kind: "flag", description: "Only for you" } },
  async run() {
    const quotes = verses.paragraphs.map(({ span }) => ({ article: verses, span }));
    return { audience: "everyone", blocks: quotes.map((quote) => citedBlock(quote)) };
  },
});

describe.each(MODES)("the bot on Discord, over %s,", (mode) => {
  let bot: BotOnFake;
  beforeAll(async () => {
    bot = await startBotOnFake({ mode, commands: [...commands, echo, recite] });
  });
  afterAll(() => bot.stop());

  it.runIf(mode === "gateway")("logs in without intents and names its invite link", () => {
    expect(bot.fake.gateway.identify?.["intents"]).toBe(0);
    expect(bot.connected).toEqual({
      applicationId: FAKE_APPLICATION_ID,
      inviteUrl: `https://discord.com/oauth2/authorize?client_id=${FAKE_APPLICATION_ID}&scope=applications.commands`,
    });
  });

  it("has a use for every command in the list", () => {
    expect(offered.map(({ name }) => name).filter((name) => uses[name] === undefined)).toEqual([]);
  });

  const answered = offered.filter(({ asksInForm = false }) => !asksInForm);
  it.each(answered.map(({ name }) => name))("answers /%s", async (name) => {
    const { messages } = await bot.shown(bot.fake.use(name, uses[name]));
    expect(messages.map(({ payload }) => textOf(payload)).join("\n")).not.toContain("something went wrong");
    expect(messages[0]?.payload["allowed_mentions"]).toEqual({ parse: [] });
    expect(bot.log.lines.filter(({ level }) => level !== "info")).toEqual([]);
  });

  it("answers in a direct message", async () => {
    const { messages } = await bot.shown(
      bot.fake.use("echo", { text: "hello" }, { where: "direct-message" }),
    );
    expect(messages.map(({ payload }) => textOf(payload))).toEqual(["hello (no article)"]);
  });

  it("answers publicly, and privately where the asker wants that", async () => {
    const open = await bot.shown(bot.fake.use("echo", { text: "hello" }));
    const closed = await bot.shown(bot.fake.use("echo", { text: "hello", private: true }));
    expect(open.messages.map(({ isEphemeral }) => isEphemeral)).toEqual([false]);
    expect(closed.messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
  });

  it("sends what does not fit one message as several, in order and to the same people", async () => {
    const options = { private: true };
    const { messages } = await bot.shown(bot.fake.use("recite", options), 3);
    expect(messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true, true, true]);
    const numbers = messages.map(({ payload }) => textOf(payload).match(/¶\d+/g));
    expect(numbers).toEqual([
      ["¶1", "¶2"],
      ["¶3", "¶4"],
      ["¶5", "¶6"],
    ]);
  });

  it("tells only the asker what is wrong with the input", async () => {
    const { messages } = await bot.shown(bot.fake.use("echo", { text: "x".repeat(101) }));
    expect(messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
    expect(textOf(messages[0]?.payload ?? {})).toBe("“text” can be up to 100 characters. This has 101.");
  });

  it("completes an article that is being typed", async () => {
    const options = { text: "", article: "torr" };
    const interaction = bot.fake.use("echo", options, { focused: "article" });
    const suggestions = await bot.fake.signal.until(() => interaction.suggestions);
    expect(suggestions).toEqual([{ name: "The lamp at Torrin Point", value: "torrin-point" }]);
  });

  it("completes a question that is being typed, of the article that is chosen", async () => {
    const options = { question: "wen was the lighthose", article: "torrin-point" };
    const interaction = bot.fake.use("ask", options, { focused: "question" });
    const suggestions = await bot.fake.signal.until(() => interaction.suggestions);
    const [first = ""] = suggestions.map(({ value }) => String(value));
    expect(first).toBe("When was the lighthouse at Torrin Point finished?");
    const { messages } = await bot.shown(bot.fake.use("ask", { ...options, question: first }));
    expect(textOf(messages[0]?.payload ?? {})).toContain("was finished in 1871");
  });

  it("sends what was typed as it is, whatever was offered", async () => {
    const { messages } = await bot.shown(bot.fake.use("ask", { question: "who was the keeper?" }));
    expect(textOf(messages[0]?.payload ?? {})).toContain("who was the keeper?");
  });

  it("completes nothing for an option of another kind", async () => {
    const interaction = bot.fake.use("echo", { text: "torr" }, { focused: "text" });
    expect(await bot.fake.signal.until(() => interaction.suggestions)).toEqual([]);
  });

  it("keeps its token out of interaction routes", () => {
    const routes = bot.fake.rest.seen.filter(({ path }) => /^\/(interactions|webhooks)\//.test(path));
    expect(routes.length).toBeGreaterThan(0);
    expect(routes.map(({ authorization }) => authorization).filter((value) => value !== undefined)).toEqual(
      [],
    );
  });
});
