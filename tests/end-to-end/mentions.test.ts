import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import type { PostedMessage } from "../support/fake-discord/channels.ts";
import { FAKE_APPLICATION_ID } from "../support/fake-discord/fake-discord.ts";
import { PASSER_BY, READER } from "../support/fake-discord/interaction-payload.ts";

const ME = `<@${FAKE_APPLICATION_ID}>`;
const THREAD = "200000000000000077";

describe("a message that mentions the bot", () => {
  let bot: BotOnFake;
  beforeEach(async () => {
    bot = await startBotOnFake({ mentions: true });
  });
  afterEach(() => bot.stop());

  const posted = (count: number): Promise<readonly PostedMessage[]> =>
    bot.fake.signal.until(() => bot.fake.channels.posted.length >= count && bot.fake.channels.posted);
  const answerTo = async (content: string, more?: Parameters<BotOnFake["fake"]["say"]>[1]) => {
    const id = bot.fake.say(content, more);
    const [message] = await posted(1);
    if (message === undefined) throw new Error("Nothing was posted.");
    return { id, message };
  };

  it("is answered as /ask would be, by a reply in the thread it was asked in, without a ping", async () => {
    const { id, message } = await answerTo(`${ME} when was the lighthouse finished?`, { channel: THREAD });
    expect(message).toMatchObject({ channel: THREAD, replyTo: id });
    expect(textOf(message.payload)).toContain("was finished in 1871");
    expect(message.payload["allowed_mentions"]).toEqual({ parse: [], replied_user: false });
    expect(bot.log.lines.filter(({ level }) => level !== "info")).toEqual([]);
  });

  it("is told in the open, and shortly, where the article does not answer", async () => {
    const { message } = await answerTo(`<@!${FAKE_APPLICATION_ID}> who won the chess match?`);
    expect(textOf(message.payload)).toContain("does not answer this");
  });

  it.each([ME, `${ME} `, `${ME}:`])("is told what to ask where it asks nothing: “%s”", async (content) => {
    const { message } = await answerTo(content);
    expect(textOf(message.payload)).toMatch(/^Ask something/);
  });

  it.each([": ", ", ", " – ", ""])(
    "is not shown what stands between the name and the question: “%s”",
    async (between) => {
      const { message } = await answerTo(`${ME}${between}when was the lighthouse finished?`);
      expect(textOf(message.payload)).toMatch(/^-# when was the lighthouse finished\?/);
    },
  );

  it.each([
    [`hey ${ME} when was the lighthouse finished?`, "when was the lighthouse finished?"],
    [`Hello, ${ME}: when was the lighthouse finished?`, "when was the lighthouse finished?"],
    [`ok so ${ME} when was the lighthouse finished`, "when was the lighthouse finished"],
    [`Hallo ${ME}, when was the lighthouse finished?`, "when was the lighthouse finished?"],
    [`When was the lighthouse finished? ${ME}`, "When was the lighthouse finished?"],
    [`When was the lighthouse finished, ${ME}?`, "When was the lighthouse finished?"],
    [`When was the lighthouse finished?\n${ME}`, "When was the lighthouse finished?"],
  ])("is answered however it calls the bot: “%s”", async (content, question) => {
    const { message } = await answerTo(content);
    expect(textOf(message.payload)).toMatch(new RegExp(`^-# ${question.replace("?", "\\?")}\n`));
    expect(textOf(message.payload)).toContain("1871");
  });

  it("is not taken for one that mentions somebody whose number begins alike", async () => {
    bot.fake.say(`<@${FAKE_APPLICATION_ID}9> ${ME} when was the lighthouse finished?`);
    await answerTo(`${ME} when was the lamp lit?`);
    expect(bot.fake.channels.posted).toHaveLength(1);
  });

  it("is told what is wrong with it", async () => {
    const { message } = await answerTo(`${ME} ${"why ".repeat(400)}`);
    expect(textOf(message.payload)).toContain("can be up to 1,000 characters");
  });

  it("has an answer whose buttons work, and which its asker may take away", async () => {
    const { message } = await answerTo(`${ME} when was the lighthouse finished?`);
    const [why] = (await bot.shown(bot.fake.press(message, "Why", PASSER_BY))).messages;
    expect(textOf(why?.payload ?? {})).toContain("when was the lighthouse finished?");
    const [refusal] = (await bot.shown(bot.fake.press(message, "Dismiss", PASSER_BY))).messages;
    expect(textOf(refusal?.payload ?? {})).toContain("Only the person who asked");
    bot.fake.press(message, "Dismiss", READER);
    await bot.fake.signal.until(() => message.isDeleted);
  });

  it("is posted once where the answer to the post is lost", async () => {
    bot.fake.rest.failNext({ path: /\/messages$/, status: 500, isAnswerLost: true });
    await answerTo(`${ME} when was the lighthouse finished?`);
    await bot.logged("answered");
    expect(bot.fake.channels.posted).toHaveLength(1);
  });

  const notAsked: Readonly<Record<string, Parameters<BotOnFake["fake"]["say"]>>> = {
    "that does not name the bot": ["when was the lighthouse finished?"],
    "that names it further on": [`Ask ${ME} when it was finished`],
    "that speaks about it": [`Who made ${ME}?`],
    "that thanks it": [`I love ${ME}`],
    "that names it after many words": [`Hey so well hello ${ME} when was it finished?`],
    "that calls somebody else": [`When was it finished, <@200000000000000003>? Not ${ME}`],
    "of a bot": [`${ME} when was it finished?`, { author: { ...PASSER_BY, bot: true } }],
    "of a webhook": [`${ME} when was it finished?`, { webhook_id: "200000000000000088" }],
    "to everyone": [`${ME} @everyone when was it finished?`],
    "of the system": [`${ME} joined`, { type: 7 }],
    "that names somebody else first": [`<@200000000000000003> ${ME} when was it finished?`],
  };
  it.each(Object.entries(notAsked))("is left alone: one %s", async (_, message) => {
    bot.fake.say(...message);
    await answerTo(`${ME} when was the lighthouse finished?`, { channel: THREAD, author: PASSER_BY });
    expect(bot.fake.channels.posted.map(({ channel }) => channel)).toEqual([THREAD]);
  });

  it("is answered once in a few seconds for each person, who is told so once", async () => {
    for (let n = 0; n < 4; n++) bot.fake.say(`${ME} when was the lighthouse finished?`);
    bot.fake.say(`${ME} when was the lighthouse finished?`, { author: PASSER_BY });
    const texts = (await posted(3)).map(({ payload }) => textOf(payload));
    expect(texts.filter((text) => text.includes("That was quick!"))).toHaveLength(1);
    expect(texts.filter((text) => text.includes("was finished in 1871"))).toHaveLength(2);
  });

  // To view the channel, send messages (also in threads), attach files and read the history.
  it("asks for no privileged intent, and for the right to reply", () => {
    expect(bot.fake.gateway.identify?.["intents"]).toBe(1 << 9);
    expect(bot.connected?.inviteUrl).toContain("scope=bot+applications.commands&permissions=274878008320");
  });
});

describe("a bot that was not told to listen", () => {
  it("hears no messages", async () => {
    const bot = await startBotOnFake();
    expect(bot.fake.gateway.identify?.["intents"]).toBe(0);
    await bot.stop();
  });
});
