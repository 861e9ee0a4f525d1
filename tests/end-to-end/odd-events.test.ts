import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DISMISSAL_ID } from "../../src/discord/render/action-id.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import type { Json } from "../support/fake-discord/json.ts";

const QUESTION = "When was the lighthouse finished?";
const POLL = {
  question: { text: "Is it true?" },
  answers: [
    { answer_id: 1, poll_media: { text: "Yes" } },
    { answer_id: 2, poll_media: { text: "No", emoji: { id: null, name: "🚢" } } },
  ],
  expiry: null,
  allow_multiselect: false,
  layout_type: 1,
  results: { is_finalized: false, answer_counts: [{ id: 1, count: 3, me_voted: false }] },
};
const FORWARD = { type: 1, channel_id: "200000000000000005", message_id: "200000000000000006" };

/** What Discord never promised to keep away from us: each is laid over a good interaction. */
const ODD: Readonly<Record<string, Json>> = {
  "a command without data": { type: 2, data: null },
  "a command that is a number": { type: 2, data: 5 },
  "a command of a kind that is new": { type: 2, data: { type: 99, name: "ask" } },
  "a command whose options are a word": { type: 2, data: { type: 1, name: "ask", options: "question" } },
  "a command on a message that is not there": {
    type: 2,
    data: { type: 3, name: "Check against the article", target_id: "1", resolved: null },
  },
  "a command on a message that is null": {
    type: 2,
    data: { type: 3, name: "Check against the article", target_id: "1", resolved: { messages: { 1: null } } },
  },
  "a press on no message": { type: 3, data: { component_type: 2, custom_id: "x" }, message: null },
  "a press without data": { type: 3, data: null, message: { id: "1", components: [] } },
  "a press by nobody": { type: 3, data: { custom_id: DISMISSAL_ID }, member: null, message: { id: "1" } },
  "a press on a message of numbers": {
    type: 3,
    data: { component_type: 2, custom_id: "x" },
    message: { id: "1", components: 7 },
  },
  "a form that nobody opened": { type: 5, data: null },
};

describe.each(MODES)("what nobody expects, over %s", (mode) => {
  let bot: BotOnFake;
  beforeAll(async () => {
    bot = await startBotOnFake({ mode });
  });
  afterAll(() => bot.stop());

  const goesOn = async (): Promise<void> => {
    const { messages } = await bot.shown(bot.fake.use("ask", { question: QUESTION }));
    expect(textOf(messages[0]?.payload ?? {})).toContain("1871");
  };

  it.each([
    ["a poll", { content: "", poll: POLL }],
    ["a poll without answers", { content: "", poll: { question: null } }],
    [
      "a poll that was passed on",
      {
        content: "",
        message_reference: FORWARD,
        message_snapshots: [{ message: { content: "", poll: POLL } }],
      },
    ],
  ])("says that there is nothing to check in %s", async (_, message) => {
    const { messages } = await bot.shown(bot.fake.pointAt("Check against the article", message));
    expect(textOf(messages[0]?.payload ?? {})).toContain("no text to check");
    await goesOn();
  });

  it.each(Object.entries(ODD))("says to the asker alone that %s does not work", async (_, odd) => {
    const { payload } = await bot.shown(bot.fake.use("ask", { question: QUESTION }));
    const interaction = bot.fake.interactions.create({ ...payload, ...odd });
    bot.fake.deliver(interaction);
    const { messages } = await bot.shown(interaction);
    expect(messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
    await goesOn();
  });

  it.each([[null], ["all"], [12], [{}]])("takes %j for no permission", async (permissions) => {
    const first = await bot.shown(bot.fake.use("ask", { question: QUESTION }));
    const [message] = first.messages;
    if (message === undefined) throw new Error("Nothing was shown.");
    const { payload } = bot.fake.press(message, "Why");
    const member = { user: { id: "200000000000000004" }, permissions };
    const data = { component_type: 2, custom_id: DISMISSAL_ID };
    const press = bot.fake.interactions.create({ ...payload, data, member });
    bot.fake.deliver(press);
    await bot.shown(press);
    expect(message.isDeleted).toBe(false);
    await goesOn();
  });

  it("lets go of what cannot be answered", async () => {
    const { payload } = bot.fake.use("ask", { question: QUESTION });
    for (const nameless of [
      { type: 99 },
      { id: null },
      { token: 5 },
      { type: null },
      { id: "x".repeat(1_000) },
    ])
      bot.fake.deliver({ ...bot.fake.interactions.create(payload), payload: { ...payload, ...nameless } });
    await goesOn();
  });
});

it("logs an event that is no interaction", async () => {
  const bot = await startBotOnFake();
  bot.fake.gateway.dispatch("INTERACTION_CREATE", { id: null });
  expect(await bot.logged("received an interaction without an id or a token")).toMatchObject({
    level: "warn",
  });
  await bot.stop();
});
