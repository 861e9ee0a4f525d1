import { describe, expect, it } from "vitest";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import { startFakeDiscord } from "../support/fake-discord/fake-discord.ts";

const QUESTION = "When was the lighthouse finished?";
const MINUTE = 60_000;

describe.each(MODES)("a machine whose clock is wrong, over %s", (mode) => {
  it.each([
    ["ten minutes fast", 10 * MINUTE, 10 * MINUTE],
    ["ten minutes slow", -10 * MINUTE, -10 * MINUTE],
    ["ten minutes slow, then put right", -10 * MINUTE, 0],
    ["right, then three seconds fast", 0, 3_000],
    ["right, then ten minutes fast", 0, 10 * MINUTE],
    ["right, then ten minutes slow", 0, -10 * MINUTE],
  ])("answers as if it were right: %s", async (_, before, after) => {
    const fake = await startFakeDiscord();
    fake.clock.wallAheadMs = before;
    const bot = await startBotOnFake({ mode, fake });
    const answersAll = async (): Promise<void> => {
      for (let count = 0; count < 3; count += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const { messages } = await bot.shown(fake.use("ask", { question: QUESTION }));
        expect(textOf(messages[0]?.payload ?? {})).toContain("1871");
        fake.clock.advance(20_000);
      }
    };
    await answersAll();
    fake.clock.wallAheadMs = after;
    await answersAll();
    await bot.stop();
  });

  it.each([
    ["fast", 10 * MINUTE],
    ["slow", -10 * MINUTE],
  ])("says in the log that it is %s", async (is, aheadMs) => {
    const fake = await startFakeDiscord();
    fake.clock.wallAheadMs = aheadMs;
    const bot = await startBotOnFake({ mode, fake });
    await bot.shown(fake.use("ask", { question: QUESTION }));
    const line = bot.log.lines.find(({ message }) => message.includes("clock is off"));
    expect(line).toMatchObject({ level: "warn", fields: { seconds: 600, is } });
    await bot.stop();
  });
});
