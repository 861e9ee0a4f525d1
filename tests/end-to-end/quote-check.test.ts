import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MODES, REFERENCE, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { lighthouse } from "../support/fake-discord/invented-library.ts";

const LABEL = "Check against the article";
const [first] = lighthouse.paragraphs[0]?.sentences ?? [];
const sentence = lighthouse.text.slice(first?.span.start, first?.span.end);

const passedOn = (content: string): object => ({
  content: "",
  message_reference: { type: 1, channel_id: "200000000000000005", message_id: "200000000000000006" },
  message_snapshots: [{ message: { type: 0, content } }],
});

describe.each(MODES)("checking quotations over %s", (mode) => {
  let bot: BotOnFake;
  beforeAll(async () => {
    bot = await startBotOnFake({ mode });
  });
  afterAll(() => bot.stop());

  const replyTo = async (message: object) => {
    const { messages } = await bot.shown(bot.fake.pointAt(LABEL, { ...message }));
    return {
      text: messages.map(({ payload }) => textOf(payload)).join("\n"),
      isEphemeral: messages.every(({ isEphemeral }) => isEphemeral),
      mentions: messages.map(({ payload }) => payload["allowed_mentions"]),
    };
  };

  it.each([
    ["a sentence of the article", { content: sentence }, "Word for word"],
    [
      "a quotation in a message",
      { content: `did it really say "${sentence}"? <@123456789012345678>` },
      "Word for word",
    ],
    ["a block quote", { content: `look:\n> ${sentence}` }, "Word for word"],
    ["what is in no article", { content: "The moon is made of green cheese, they say." }, "Not in"],
    ["a word or two", { content: "so there" }, "Too short to check"],
    ["a message that was passed on", passedOn(sentence), "Word for word"],
    ["a picture", { content: "", attachments: [{ id: "1", filename: "cat.png" }] }, "no text to check"],
    ["an embed", { content: "  ", embeds: [{ description: sentence }] }, "no text to check"],
    ["the longest message there is", { content: "It is said. ".repeat(333) }, "Not in"],
    ["only emoji", { content: "🚢🚢🚢 <:ferry:123456789012345678>" }, "Too short to check"],
  ])("says of %s what it is, to the asker alone", async (_, message, expected) => {
    const reply = await replyTo(message);
    expect(reply.text).toContain(expected);
    expect(reply.text).not.toContain(REFERENCE);
    expect(reply.isEphemeral).toBe(true);
    expect(reply.mentions).toEqual(reply.mentions.map(() => ({ parse: [] })));
  });

  it("takes what was typed as well, for everyone, and its code afterwards, by a bot that was started again", async () => {
    const { messages } = await bot.shown(bot.fake.use("quote", { text: sentence }));
    const shown = textOf(messages[0]?.payload ?? {});
    expect(shown).toContain("Word for word");
    expect(messages.map(({ isEphemeral }) => isEphemeral)).toEqual([false]);
    const code = /[0-9A-Z]{7}-[0-9A-Z]{7}/.exec(shown)?.[0] ?? "";

    await bot.leave();
    bot = await startBotOnFake({ mode, fake: bot.fake });
    const again = await bot.shown(bot.fake.use("verify", { code }));
    expect(textOf(again.messages[0]?.payload ?? {})).toContain("word for word, in the same place");
    const mistyped = await bot.shown(bot.fake.use("verify", { code: code.slice(1) }));
    expect(textOf(mistyped.messages[0]?.payload ?? {})).toContain("is not a quote’s code");
    expect(mistyped.messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
  });

  it("lets nothing of the message act in the reply", async () => {
    const { text } = await replyTo({
      content: "@everyone **[free](https://evil.example)** <@123456789012345678> `x`",
    });
    expect(text).not.toMatch(/(?<!\\)(?:@everyone|\*\*\[|<@|\]\()/);
  });

  it("writes nothing of the message to the log", async () => {
    await replyTo({ content: "a-very-secret-word in a message of somebody" });
    expect(JSON.stringify(bot.log.lines)).not.toContain("secret");
  });
});
