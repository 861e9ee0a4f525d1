import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEngine } from "../../src/core/engine.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { createHeldCommand, saying } from "../support/fake-discord/held-command.ts";
import type { ShownMessage } from "../support/fake-discord/interactions.ts";
import { inventedArticle, libraryOf, lighthouse } from "../support/fake-discord/invented-library.ts";
import { listIn, textIn } from "../support/fake-discord/json.ts";
import type { Json } from "../support/fake-discord/json.ts";

const QUESTION = "When was the lighthouse finished?";
const FOLLOW_UP = /^\/webhooks\/\d+\/[^/]+$/;
const EDIT = /\/messages\/@original$/;
const labelsIn = (thing: Json): string[] => [
  ...(thing["custom_id"] === undefined
    ? []
    : [`${textIn(thing["label"])}${thing["disabled"] === true ? " (spent)" : ""}`]),
  ...listIn(thing["components"]).flatMap(labelsIn),
];
const only = (messages: readonly ShownMessage[]): ShownMessage => {
  const [first] = messages;
  if (first === undefined) throw new Error("Nothing was shown.");
  return first;
};

describe.each(MODES)("buttons in trouble, over %s", (mode) => {
  let bot: BotOnFake;
  beforeEach(async () => {
    bot = await startBotOnFake({ mode });
  });
  afterEach(() => bot.stop());
  const ask = async (question = QUESTION, isPrivate = true): Promise<ShownMessage> =>
    only((await bot.shown(bot.fake.use("ask", { question, private: isPrivate }))).messages);

  it("post a shared answer once, however often Share is pressed at once", async () => {
    const own = await ask();
    const presses = [
      bot.fake.press(own, "Share"),
      bot.fake.press(own, "Share"),
      bot.fake.press(own, "Share"),
    ];
    await bot.fake.signal.until(() =>
      presses.every(({ acknowledgedAfter }) => acknowledgedAfter !== undefined),
    );
    await bot.fake.signal.until(() => presses.some(({ messages }) => messages.length > 0));
    await bot.leave();
    expect(presses.flatMap(({ messages }) => messages)).toHaveLength(1);
  });

  it("let an answer be shared again where Discord did not take it", async () => {
    const own = await ask();
    bot.fake.rest.failNext({ path: FOLLOW_UP, status: 403, body: { code: 50_013, message: "no" } });
    const refused = bot.fake.press(own, "Share");
    await bot.fake.signal.until(() => refused.messages.length === 1 && own.edits === 2);
    expect(refused.messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
    expect(labelsIn(own.payload)).toContain("Share");
    const again = bot.fake.press(own, "Share");
    const shared = only((await bot.shown(again)).messages);
    expect([shared.isEphemeral, textOf(shared.payload).includes("1871")]).toEqual([false, true]);
    expect(labelsIn(own.payload)).toContain("Share (spent)");
  });

  it("say when Discord does not take an answer away", async () => {
    const message = await ask(QUESTION, false);
    bot.fake.rest.failNext({ path: EDIT, status: 403, body: { code: 50_013, message: "no" } });
    const press = bot.fake.press(message, "Dismiss");
    const told = only((await bot.shown(press)).messages);
    expect([told.isEphemeral, textOf(told.payload)]).toEqual([
      true,
      expect.stringContaining("did not remove"),
    ]);
    expect(message.isDeleted).toBe(false);
  });

  it.each([301, 345, 716, 1_000])(
    "explain and share the answer that was seen, of a question of %d characters",
    async (length) => {
      const filler = "I have been told about it by somebody who lives there, ";
      const question = `${filler.repeat(30).slice(0, length - QUESTION.length - 1)} ${QUESTION}`;
      expect(question).toHaveLength(length);
      const own = await ask(question);
      const before = textOf(own.payload);
      const shared = only((await bot.shown(bot.fake.press(own, "Share"))).messages);
      expect(textOf(shared.payload)).toBe(before);
    },
  );
});

const long = (about: string): string =>
  `The ${about} at Torrin Point was finished in 1871, ${`after a winter of *work* on the ${about}, `.repeat(30)}as they say.`;

describe("an answer in several messages", () => {
  const article = inventedArticle("long", [long("lighthouse"), long("harbour"), long("chapel")].join("\n\n"));
  it("has its buttons where its question is, and each of its messages can be taken away", async () => {
    const bot = await startBotOnFake({ engine: () => createEngine(libraryOf(article)) });
    const question =
      "When was the lighthouse finished? When was the harbour finished? When was the chapel finished?";
    const { messages } = await bot.shown(bot.fake.use("ask", { question }), 2);
    const [first, ...others] = messages;
    expect(labelsIn(first?.payload ?? {})).toContain("Why");
    expect(others.length).toBeGreaterThan(0);
    for (const { payload } of others) expect(labelsIn(payload)).toEqual(["Dismiss"]);
    if (first === undefined) throw new Error("Nothing was shown.");
    const why = only((await bot.shown(bot.fake.press(first, "Why"))).messages);
    expect(textOf(why.payload)).not.toContain("can no longer be read");
    await bot.stop();
  });
});

describe("a bot that is being stopped", () => {
  it("finishes what it has begun, and says to whoever comes later that it is being restarted", async () => {
    const held = createHeldCommand();
    const bot = await startBotOnFake({ commands: [held.command] });
    const begun = bot.fake.use("held");
    await held.started;
    const left = bot.leave();
    const late = await bot.shown(bot.fake.use("held"));
    const german = await bot.shown(bot.fake.use("held", {}, { locale: "de" }));
    expect(textOf(only(late.messages).payload)).toContain("being restarted");
    expect(textOf(only(german.messages).payload)).toContain("neu gestartet");
    held.release(saying("Here it is."));
    await left;
    expect(textOf(only(begun.messages).payload)).toBe("Here it is.");
    await bot.fake.stop();
  });
});

describe("an article in Chinese", () => {
  it("is quoted in messages of less than 10,000 bytes", async () => {
    const sentences = Array.from(
      { length: 60 },
      (_, at) => `${"海边的灯塔照亮了远方的船只".repeat(8)}第${at}年。`,
    );
    const article = inventedArticle("lamp", sentences.join("\n\n"), { language: "zh" });
    const bot = await startBotOnFake({ engine: () => createEngine(libraryOf(article, lighthouse)) });
    const { messages } = await bot.shown(bot.fake.use("summary", { article: "lamp", length: "long" }));
    expect(messages.length).toBeGreaterThan(0);
    for (const { payload } of messages)
      expect(Buffer.byteLength(JSON.stringify(payload))).toBeLessThan(10_000);
    await bot.stop();
  });
});
