import { afterEach, describe, expect, it } from "vitest";
import { createCooldown } from "../../src/discord/answer/pace/cooldown.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { PASSER_BY } from "../support/fake-discord/interaction-payload.ts";

describe.each(MODES)("somebody who asks too quickly, in %s mode", (mode) => {
  let bot: BotOnFake;
  afterEach(() => bot.stop());

  const start = async (person: number, channel: number): Promise<void> => {
    const paces = { person: { points: person, seconds: 60 }, channel: { points: channel, seconds: 60 } };
    bot = await startBotOnFake({ mode, cooldown: createCooldown(paces) });
  };
  const help = async (): Promise<string> => {
    const [message] = (await bot.shown(bot.fake.use("help"))).messages;
    expect(message?.isEphemeral).toBe(true);
    return textOf(message?.payload ?? {});
  };

  it("is kindly asked to wait, and others are not", async () => {
    await start(2, 100);
    expect([await help(), await help()].join("\n")).not.toContain("quick");
    expect(await help()).toMatch(/^That was quick! Please wait \d+ seconds? and try again\.$/);
    const answer = (await bot.shown(bot.fake.use("articles"))).messages[0];
    expect(textOf(answer?.payload ?? {})).toContain("quick");
    if (answer === undefined) throw new Error("Nothing was shown.");
    const [other] = (await bot.shown(bot.fake.pressWith(answer, "1|help", PASSER_BY))).messages;
    expect(textOf(other?.payload ?? {})).not.toContain("quick");
  });

  it("has to wait as well where a whole channel asks too quickly", async () => {
    await start(100, 1);
    expect(await help()).not.toContain("quick");
    expect(await help()).toContain("quick");
  });

  it("may go on typing: completion is not counted", async () => {
    await start(1, 1);
    for (let n = 0; n < 3; n++) {
      const typing = bot.fake.use("ask", { question: "x", article: "torr" }, { focused: "article" });
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await bot.fake.signal.until(() => typing.suggestions)).toHaveLength(1);
    }
    expect(await help()).not.toContain("quick");
  });
});
