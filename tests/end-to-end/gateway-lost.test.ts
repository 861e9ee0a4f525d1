import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";

const QUESTION = "When was the lighthouse finished?";

describe("a gateway that is lost", () => {
  let bot: BotOnFake;
  beforeEach(async () => {
    bot = await startBotOnFake();
  });
  afterEach(() => bot.stop());
  const answers = async (): Promise<void> => {
    const { messages } = await bot.shown(bot.fake.use("ask", { question: QUESTION }));
    expect(textOf(messages[0]?.payload ?? {})).toContain("1871");
  };

  it("makes the bot unready until it is back, and is tried less and less often", async () => {
    expect([bot.gateway?.isReady(), bot.gateway?.connections()]).toEqual([true, 1]);
    bot.fake.gateway.mode = "deaf";
    bot.fake.gateway.drop();
    await bot.fake.signal.until(() => bot.waits.length >= 3);
    expect([bot.gateway?.isReady(), bot.gateway?.connections()]).toEqual([false, 0]);
    const waits = bot.waits.filter((ms) => ms > 0);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(bot.log.lines.filter(({ level }) => level === "warn").length).toBeGreaterThan(0);
    bot.fake.gateway.mode = "normal";
    await bot.fake.signal.until(() => bot.fake.gateway.counts.resumed === 1);
    await answers();
    expect(bot.gateway?.isReady()).toBe(true);
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["null", "null"],
    ["a number", "7"],
    ["a list", "[]"],
    ["a frame without an op", "{}"],
    ["an op that is new", '{"op":99}'],
    ["an op that is a word", '{"op":"0"}'],
    ["a hello without an interval", '{"op":10,"d":null}'],
    ["a hello that wants a thousand heartbeats a second", '{"op":10,"d":{"heartbeat_interval":1}}'],
    ["an invalid session that says nothing", '{"op":9,"d":null}'],
    ["an event without a number", '{"op":0,"t":"READY","d":{}}'],
    ["a ready without a session", '{"op":0,"s":2,"t":"READY","d":null}'],
    [
      "a ready that sends us nowhere",
      '{"op":0,"s":2,"t":"READY","d":{"session_id":"x","resume_gateway_url":"nowhere","user":{"id":"1"},"application":{"id":"1"}}}',
    ],
    ["an event without data", '{"op":0,"s":2,"t":"GUILD_CREATE","d":null}'],
    ["a message without data", '{"op":0,"s":2,"t":"MESSAGE_CREATE","d":null}'],
  ])("minds nothing of %s", async (_, text) => {
    bot.fake.gateway.sendText(text);
    await answers();
    expect(bot.fake.gateway.counts.closed).toBe(0);
  });
});
