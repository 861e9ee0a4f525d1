import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MODES, startBotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";

const FOLLOW_UP = /^\/webhooks\/\d+\/[^/]+$/;

describe.each(MODES)("“too many requests” over %s", (mode) => {
  let bot: BotOnFake;
  beforeAll(async () => {
    bot = await startBotOnFake({ mode });
  });
  afterAll(() => bot.stop());

  it("is not answered with a thousand more, where Discord does not say how long to wait", async () => {
    const { fake } = bot;
    const question = "When was the lighthouse finished?";
    const [own] = (await bot.shown(fake.use("ask", { question, private: true }))).messages;
    if (own === undefined) throw new Error("Nothing was shown.");
    fake.rest.failNext({ path: FOLLOW_UP, status: 429, body: { message: "slow down" } });
    await bot.shown(fake.press(own, "Share"));
    const [waited = 0, ...others] = bot.waits;
    expect(others).toEqual([]);
    expect(waited).toBeGreaterThanOrEqual(500);
    expect(waited).toBeLessThanOrEqual(1_100);
    const sent = fake.rest.seen.filter(({ path }) => FOLLOW_UP.test(path));
    expect(sent.map(({ status }) => status)).toEqual([429, 200]);
  });
});
