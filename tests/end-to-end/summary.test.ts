import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEngine } from "../../src/core/engine.ts";
import { commands } from "../../src/commands/index.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { inventedArticle, libraryOf } from "../support/fake-discord/invented-library.ts";

const town = inventedArticle(
  "town",
  Array.from(
    { length: 12 },
    (_, n) => `In ${1801 + n} the town of Arnby paid ${n + 2} masons from Skarn for house number ${n}.`,
  ).join("\n\n"),
);

describe.each(MODES)("the summary on Discord, over %s,", (mode) => {
  let bot: BotOnFake;
  beforeEach(async () => {
    bot = await startBotOnFake({
      mode,
      commands: [...commands],
      engine: () => createEngine(libraryOf(town)),
    });
  });
  afterEach(() => bot.stop());

  it("becomes what the article says about a name when its button is pressed, and the whole again", async () => {
    const { messages } = await bot.shown(bot.fake.use("summary", { article: "town", length: "short" }));
    expect(messages).toHaveLength(1);
    const [message] = messages;
    if (message === undefined) throw new Error("Nothing was shown.");
    expect(textOf(message.payload)).toContain("of the article, in its own words and order");
    bot.fake.press(message, "Skarn · 12");
    await bot.fake.signal.until(() => message.edits === 1);
    expect(textOf(message.payload)).toContain("12 of its 12 sentences mention it");
    bot.fake.press(message, "Whole article");
    await bot.fake.signal.until(() => message.edits === 2);
    expect(textOf(message.payload)).not.toContain("mention it");
    expect(bot.log.lines.filter(({ level }) => level !== "info")).toEqual([]);
  });

  it("tells only the asker that there is nothing about a subject", async () => {
    const { messages } = await bot.shown(bot.fake.use("summary", { article: "town", about: "volcano" }));
    expect(messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
    expect(textOf(messages[0]?.payload ?? {})).toContain("says nothing about “volcano”");
  });
});
