import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEngine } from "../../src/core/engine.ts";
import { commands } from "../../src/commands/index.ts";
import type { Library } from "../../src/core/library.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { createHeldCommand, saying } from "../support/fake-discord/held-command.ts";
import { PASSER_BY, READER } from "../support/fake-discord/interaction-payload.ts";
import type { FakeInteraction, ShownMessage } from "../support/fake-discord/interactions.ts";
import { inventedArticle, libraryOf, lighthouse } from "../support/fake-discord/invented-library.ts";

const chronicle = inventedArticle(
  "chronicle",
  Array.from({ length: 25 }, (_, n) => `The mill was sold in ${1801 + n}.`).join("\n\n"),
);

const yearsIn = ({ payload }: ShownMessage): string[] =>
  textOf(payload).match(/(?<=\*\*)\d{4}(?=\*\*)/g) ?? [];

describe.each(MODES)("the pages of a timeline on Discord, over %s,", (mode) => {
  let bot: BotOnFake;
  let library: Library;
  let held: ReturnType<typeof createHeldCommand>;
  const startBot = (fake?: BotOnFake["fake"]) =>
    startBotOnFake({
      mode,
      commands: [...commands, held.command],
      engine: () => createEngine(library),
      ...(fake && { fake }),
    });
  beforeEach(async () => {
    library = libraryOf(lighthouse, chronicle);
    held = createHeldCommand();
    bot = await startBot();
  });
  afterEach(() => bot.stop());

  /** Messages that turned from the main events to all of them before their pages are looked at. */
  const opened = new Set<ShownMessage>();
  const editsOf = (message: ShownMessage): number => message.edits - (opened.has(message) ? 1 : 0);
  /** The whole timeline, at its first page. */
  async function firstMessage(options: Record<string, string> = {}): Promise<ShownMessage> {
    const message = await shownFor(options);
    if (!textOf(message.payload).includes("The main events")) return message;
    bot.fake.press(message, "All entries");
    await changed(message, 1);
    opened.add(message);
    return message;
  }
  async function shownFor(options: Record<string, string>): Promise<ShownMessage> {
    const { messages } = await bot.shown(bot.fake.use("timeline", { article: "chronicle", ...options }));
    expect(messages).toHaveLength(1);
    const [message] = messages;
    if (message === undefined) throw new Error("Nothing was shown.");
    return message;
  }
  const changed = (message: ShownMessage, edits: number) =>
    bot.fake.signal.until(() => editsOf(message) === edits && message);
  /** What came of a press besides a change: a message that only the presser sees. */
  async function ownMessage(press: FakeInteraction): Promise<ShownMessage> {
    const [message] = (await bot.shown(press)).messages;
    if (message === undefined) throw new Error("Nothing was shown.");
    return message;
  }

  it("are one message, which turns when the asker presses a button", async () => {
    const message = await firstMessage();
    expect(yearsIn(message)).toHaveLength(10);
    expect(textOf(message.payload)).toContain("Page 1 of 3; 25 entries in all.");
    const press = bot.fake.press(message, "Next");
    await changed(message, 1);
    expect([yearsIn(message)[0], yearsIn(message).length]).toEqual(["1811", 10]);
    expect(press.messages).toEqual([]);
    bot.fake.press(message, "Next");
    await changed(message, 2);
    expect(yearsIn(message)).toEqual(["1821", "1822", "1823", "1824", "1825"]);
    bot.fake.press(message, "Previous");
    await changed(message, 3);
    expect(yearsIn(message)[0]).toBe("1811");
    expect(bot.log.lines.filter(({ level }) => level !== "info")).toEqual([]);
  });

  it("come after the main events, when the asker wants all", async () => {
    const message = await shownFor({});
    expect(textOf(message.payload)).toContain("The main events, 12 of 25.");
    bot.fake.press(message, "All entries");
    await changed(message, 1);
    expect(textOf(message.payload)).toContain("Page 1 of 3; 25 entries in all.");
  });

  it("notify nobody", async () => {
    const message = await firstMessage();
    bot.fake.press(message, "Next");
    await changed(message, 1);
    expect(message.payload["allowed_mentions"]).toEqual({ parse: [] });
  });

  it("have no way before the first and after the last", async () => {
    const message = await firstMessage();
    expect(() => bot.fake.press(message, "Previous")).toThrow("no button");
    bot.fake.press(message, "Next");
    await changed(message, 1);
    bot.fake.press(message, "Next");
    await changed(message, 2);
    expect(() => bot.fake.press(message, "Next")).toThrow("no button");
  });

  it("keep what was filtered", async () => {
    const message = await firstMessage({ from: "May 1804", to: "1 June 1820", about: "the mill" });
    bot.fake.press(message, "Next");
    await changed(message, 1);
    expect(yearsIn(message)).toEqual(["1814", "1815", "1816", "1817", "1818", "1819", "1820"]);
    expect(textOf(message.payload)).toContain("from May 1804 to 1 June 1820, about “the mill”");
  });

  it("still turn after the bot was started again, days later", async () => {
    const message = await firstMessage();
    const { fake } = bot;
    await bot.leave();
    fake.clock.advance(3 * 24 * 60 * 60_000);
    bot = await startBot(fake);
    bot.fake.press(message, "Next");
    await changed(message, 1);
    expect(yearsIn(message)[0]).toBe("1811");
  });

  it("turn for somebody else in a copy of their own, and go on turning there", async () => {
    const message = await firstMessage();
    const copy = await ownMessage(bot.fake.press(message, "Next", PASSER_BY));
    expect(copy).toMatchObject({ isEphemeral: true, edits: 0 });
    expect(yearsIn(copy)[0]).toBe("1811");
    expect([editsOf(message), yearsIn(message)[0]]).toEqual([0, "1801"]);
    bot.fake.press(copy, "Next", PASSER_BY);
    await changed(copy, 1);
    expect(yearsIn(copy)[0]).toBe("1821");
    expect(editsOf(message)).toBe(0);
  });

  const broken = {
    "of another age": "from another age",
    "of a later version": "2|timeline|42",
    "of an unknown command": "1|nope|42",
    "with an unknown option": "1|timeline|z2",
    "with an option twice": "1|timeline|42|43",
    "with an option without a value": "1|timeline|4",
    "that is empty": "",
    "with a name that every object has": "1|constructor|42",
    "that is too long": `1|timeline|3${"x".repeat(100)}`,
  };
  it.each(Object.entries(broken))("stay as they are after a press with a state %s", async (_name, state) => {
    const message = await firstMessage();
    const told = await ownMessage(bot.fake.pressWith(message, state));
    expect(told.isEphemeral).toBe(true);
    expect(textOf(told.payload)).toContain("Please run the command again");
    expect(editsOf(message)).toBe(0);
    expect(bot.log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it.each([
    ["a page that is no number", "1|timeline|4two", "takes a number, 1 or higher"],
    ["a date that is none", "1|timeline|1soon", "such as 2014"],
  ])("stay as they are after a press for %s", async (_name, state, says) => {
    library = libraryOf(chronicle);
    const message = await firstMessage();
    const told = await ownMessage(bot.fake.pressWith(message, state));
    expect(told.isEphemeral).toBe(true);
    expect(editsOf(message)).toBe(0);
    expect(textOf(told.payload)).toContain(says);
  });

  it("stay as they are when their article is gone", async () => {
    const message = await firstMessage();
    library = libraryOf(lighthouse);
    const told = await ownMessage(bot.fake.press(message, "Next"));
    expect(told.isEphemeral).toBe(true);
    expect(textOf(told.payload)).toContain("no longer here");
    expect(editsOf(message)).toBe(0);
  });

  it("end earlier when the article has become shorter", async () => {
    const message = await firstMessage();
    bot.fake.press(message, "Next");
    await changed(message, 1);
    library = libraryOf(inventedArticle("chronicle", "The mill was sold in 1801."));
    bot.fake.press(message, "Next");
    await changed(message, 2);
    expect(yearsIn(message)).toEqual(["1801"]);
  });

  /** A press that the bot takes a second to answer. */
  async function slowPress(presser?: typeof PASSER_BY) {
    const message = await firstMessage();
    const press = bot.fake.pressWith(message, "1|held|0x", presser);
    await held.started;
    bot.fake.clock.advance(1_000);
    await bot.fake.signal.until(() => press.acknowledgedAfter === 1_000);
    return { message, press };
  }

  it.each([
    ["TimelineJS", "chronicle-timeline.json", '"headline": "The mill was sold in 1825."'],
    ["Calendar (ICS)", "chronicle-timeline.ics", "DTSTART;VALUE=DATE:18250101"],
    ["Table (CSV)", "chronicle-timeline.csv", '"The mill was sold in 1825."'],
    ["Markdown", "chronicle-timeline.md", "> The mill was sold in 1825."],
  ])("come whole as a file, to whoever presses %s", async (label, name, holds) => {
    const message = await firstMessage();
    for (const presser of [READER, PASSER_BY]) {
      const press = bot.fake.press(message, label, presser);
      const own = await bot.fake.signal.until(() => press.messages.find(({ files }) => files.length > 0));
      expect(own).toMatchObject({
        isEphemeral: true,
        files: [{ name, text: expect.stringContaining(holds) }],
      });
      expect(textOf(own.payload)).toBe("25 entries as a file.");
      // A file is sent after the first answer, for which it would be too slow.
      const callback = bot.fake.rest.seen.find(({ path }) => path.includes(`${press.token}/callback`));
      expect(callback?.body.files ?? []).toEqual([]);
    }
    expect(editsOf(message)).toBe(0);
  });

  it("come as a file with what was filtered only", async () => {
    const message = await firstMessage({ from: "1824" });
    const press = bot.fake.press(message, "Markdown");
    const own = await bot.fake.signal.until(() => press.messages.find(({ files }) => files.length > 0));
    expect(own.files[0]?.text.match(/^\*\*.*\*\*$/gm)).toEqual(["**1824**", "**1825**"]);
  });

  it("say what a file cannot hold", async () => {
    library = libraryOf(inventedArticle("chronicle", "It opened in 44 BC. It closed in 1804."));
    const press = bot.fake.press(await firstMessage(), "Calendar (ICS)");
    const own = await bot.fake.signal.until(() => press.messages.find(({ files }) => files.length > 0));
    expect(textOf(own.payload)).toMatch(
      /^1 entry as a file\. 1 was left out\\: this kind of file cannot hold dates before Christ/,
    );
  });

  it("say so where there is nothing that a file can hold", async () => {
    library = libraryOf(inventedArticle("chronicle", "It opened in 44 BC."));
    const own = await ownMessage(bot.fake.press(await firstMessage(), "Calendar (ICS)"));
    expect([own.isEphemeral, own.files]).toEqual([true, []]);
    expect(textOf(own.payload)).toContain("No entry fits this kind of file.");
  });

  describe("that take their time", () => {
    it("change in the end, with nothing shown meanwhile", async () => {
      const { message, press } = await slowPress();
      expect([press.original, message.isLoading, editsOf(message)]).toEqual([message, false, 0]);
      held.release(saying("Here it is."));
      await changed(message, 1);
      expect(textOf(message.payload)).toBe("Here it is.");
    });

    it("stay when the reply is for the asker alone", async () => {
      const { message, press } = await slowPress();
      held.release(saying("Only for you.", "asker"));
      const own = await ownMessage(press);
      expect([own.isEphemeral, textOf(own.payload), editsOf(message)]).toEqual([true, "Only for you.", 0]);
    });

    it("stay when the work fails, with an apology to the asker", async () => {
      const { message, press } = await slowPress();
      held.fail(new Error("broken"));
      const own = await ownMessage(press);
      expect([own.isEphemeral, editsOf(message)]).toEqual([true, 0]);
      expect(textOf(own.payload)).toContain("something went wrong");
    });

    it("think privately for somebody else", async () => {
      const { message, press } = await slowPress(PASSER_BY);
      expect(press.original).toMatchObject({ isEphemeral: true, isLoading: true });
      held.release(saying("Here it is."));
      const own = await ownMessage(press);
      expect([textOf(own.payload), editsOf(message)]).toEqual(["Here it is.", 0]);
    });
  });

  // Discord says nothing of a response that it refuses.
  it.runIf(mode === "gateway")(
    "stay when Discord refuses the next one, with an apology to the asker",
    async () => {
      const message = await firstMessage();
      bot.fake.rest.failNext({
        path: /\/callback$/,
        status: 400,
        body: { code: 50_035, message: "Invalid" },
      });
      const own = await ownMessage(bot.fake.press(message, "Next"));
      expect([own.isEphemeral, editsOf(message)]).toEqual([true, 0]);
    },
  );
});
