import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEngine } from "../../src/core/engine.ts";
import type { Engine } from "../../src/core/engine.ts";
import type { Library } from "../../src/core/library.ts";
import { textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { MODERATOR, PASSER_BY } from "../support/fake-discord/interaction-payload.ts";
import type { FakeUser } from "../support/fake-discord/interaction-payload.ts";
import type { ShownMessage } from "../support/fake-discord/interactions.ts";
import { inventedArticle, libraryOf, lighthouse } from "../support/fake-discord/invented-library.ts";
import { listIn, textIn } from "../support/fake-discord/json.ts";
import type { Json } from "../support/fake-discord/json.ts";

const QUESTION = "When was the lighthouse finished?";
const LONG_QUESTION = `When was the *lighthouse* at Torrin Point, which ${"stands far out and ".repeat(8)}is old, finished?`;
const ferries = inventedArticle(
  "ferries",
  [
    "The ferry to Oban left from quay 1 with the mail.",
    "The ferry to Oban left from quay 2 with the mail.",
    "Ada baked bread.",
    "Rain fell on the moor.",
    "Nobody slept.",
    "A dog barked twice.",
  ].join("\n\n"),
);

/** Starts the bot; on a running fake, again. */
type Start = (options: {
  readonly engine: () => Engine;
  readonly fake?: BotOnFake["fake"];
}) => Promise<BotOnFake>;

const buttonsOf = (thing: Json): string[] => [
  ...(thing["type"] === 2 && thing["custom_id"] !== undefined
    ? [`${textIn(thing["label"])}${thing["disabled"] === true ? " (spent)" : ""}`]
    : []),
  ...listIn(thing["components"]).flatMap(buttonsOf),
];

function only([message, ...others]: readonly ShownMessage[]): ShownMessage {
  expect(others).toEqual([]);
  if (message === undefined) throw new Error("Nothing was shown.");
  return message;
}

const UNANSWERABLE = "Who won the chess match in Reykjavik?";
/** The best questions that the lighthouse's article answers. */
const FIRST_SUGGESTED = "When was the lighthouse at Torrin Point finished?";
const SUGGESTED = [
  FIRST_SUGGESTED,
  "When did a storm take the outer wall?",
  "What does the article say about Ada Moss?",
];

/** What stands under an answer, and what it does: the same however interactions arrive. */
export function answerControls(start: Start): void {
  let bot: BotOnFake;
  let library: Library;
  const engine = () => createEngine(library);
  beforeEach(async () => {
    library = libraryOf(lighthouse);
    bot = await start({ engine });
  });
  afterEach(() => bot.stop());

  const restart = async (): Promise<void> => {
    const { fake } = bot;
    await bot.leave();
    fake.clock.advance(40 * 24 * 60 * 60_000);
    bot = await start({ engine, fake });
  };
  const ask = async (
    question = QUESTION,
    options: Record<string, string | boolean> = {},
  ): Promise<ShownMessage> => only((await bot.shown(bot.fake.use("ask", { question, ...options }))).messages);
  /** The message that a press brought. */
  const pressed = async (message: ShownMessage, label: string, presser?: FakeUser): Promise<ShownMessage> =>
    only((await bot.shown(bot.fake.press(message, label, presser))).messages);
  const changed = (message: ShownMessage, edits: number) =>
    bot.fake.signal.until(() => message.edits === edits && message);

  const shown: readonly (readonly [
    name: string,
    options: Record<string, string | boolean>,
    buttons: string[],
  ])[] = [
    ["an answer", { question: QUESTION }, ["In context", "Why", "Dismiss"]],
    ["a private answer", { question: QUESTION, private: true }, ["In context", "Why", "Share"]],
    ["no answer", { question: UNANSWERABLE }, [...SUGGESTED, "Why", "Share"]],
    ["small talk", { question: "Hello there!" }, SUGGESTED],
  ];
  it.each(shown)("stand under %s", async (_, { question, ...options }, buttons) => {
    expect(buttonsOf((await ask(String(question), options)).payload)).toEqual(buttons);
  });

  it("offer more where there is more", async () => {
    library = libraryOf(ferries);
    const message = await ask("Where did the ferry to Oban leave from?");
    expect(buttonsOf(message.payload)).toEqual(["In context", "More", "Why", "Dismiss"]);
    const more = await pressed(message, "More");
    expect(more.isEphemeral).toBe(true);
    expect(textOf(more.payload)).toContain("with the mail.");
    expect(textOf(more.payload)).not.toContain(textOf(message.payload).match(/quay \d/)?.[0]);
    expect(message.edits).toBe(0);
  });

  it("show the only paragraph of an article without a way to another", async () => {
    library = libraryOf(
      inventedArticle("note", "The lighthouse was finished in 1871. It stands at Torrin Point."),
    );
    const context = await pressed(await ask(), "In context");
    expect(textOf(context.payload)).toContain("Paragraph 1 of 1.");
    expect(buttonsOf(context.payload)).toEqual([]);
  });

  describe.each([
    ["at once", async () => undefined],
    ["after the bot was started again, weeks later", restart],
  ])("%s", (_, meanwhile: () => Promise<void>) => {
    it("show the paragraph with the quote marked, and turn to the next one, only for the one who asks", async () => {
      const message = await ask();
      await meanwhile();
      const context = await pressed(message, "In context", PASSER_BY);
      expect([context.isEphemeral, message.edits]).toEqual([true, 0]);
      const text = textOf(context.payload);
      expect(text).toContain("Paragraph 1 of 3.");
      expect(text).toContain(
        "> **The lighthouse at Torrin Point was finished in 1871, after nine winters of work.** Its keeper, Ada Moss,",
      );
      expect(buttonsOf(context.payload)).toEqual(["Previous paragraph (spent)", "Next paragraph"]);
      const turn = bot.fake.press(context, "Next paragraph", PASSER_BY);
      await changed(context, 1);
      expect(turn.messages).toEqual([]);
      expect(textOf(context.payload)).toContain("Paragraph 2 of 3.");
      expect(textOf(context.payload)).not.toContain("**");
    });

    it("say why, in plain words, from the question that the message shows", async () => {
      const message = await ask(LONG_QUESTION);
      await meanwhile();
      const why = await pressed(message, "Why");
      expect(why.isEphemeral).toBe(true);
      const text = textOf(why.payload).replaceAll("\\", "");
      expect(text).toContain(LONG_QUESTION);
      expect(text).toContain("and for a date");
      expect(text).toMatch(/\*\*finished\*\* · found/);
      expect(text).toMatch(/\*\*old\*\* · not found/);
    });

    it("share a private answer with everyone, once", async () => {
      const message = await ask(QUESTION, { private: true });
      await meanwhile();
      const share = bot.fake.press(message, "Share");
      const shared = only((await bot.shown(share)).messages);
      expect(shared.isEphemeral).toBe(false);
      expect(textOf(shared.payload)).toContain("was finished in 1871");
      expect(buttonsOf(shared.payload)).toEqual(["In context", "Why", "Dismiss"]);
      expect(buttonsOf(message.payload)).toEqual(["In context", "Why", "Share (spent)"]);
      expect(() => bot.fake.press(message, "Share")).toThrow("no button");
      expect(bot.log.lines.filter(({ level }) => level !== "info")).toEqual([]);
    });

    it("ask what the article does answer, in the place of what it does not", async () => {
      const message = await ask(UNANSWERABLE);
      await meanwhile();
      const press = bot.fake.press(message, FIRST_SUGGESTED);
      await changed(message, 1);
      expect(press.messages).toEqual([]);
      expect(message.isEphemeral).toBe(true);
      expect(textOf(message.payload)).toContain(FIRST_SUGGESTED);
      expect(textOf(message.payload)).toContain("was finished in 1871");
    });

    it("take an answer away for the asker", async () => {
      const message = await ask();
      await meanwhile();
      bot.fake.press(message, "Dismiss");
      await bot.fake.signal.until(() => message.isDeleted);
    });
  });

  it("share a quote that is too long for a message, with its file", async () => {
    const words = `The ferry to Oban left the quay in 1904, ${"and ".repeat(1_000)}then it rained.`;
    library = libraryOf(
      inventedArticle("ferry", [words, "Ada baked bread.", "Rain fell on the moor."].join("\n\n")),
    );
    const message = await ask("When did the ferry to Oban leave?", { private: true });
    expect(message.files).toHaveLength(1);
    const share = bot.fake.press(message, "Share");
    const shared = only((await bot.shown(share)).messages);
    await bot.fake.signal.until(() => buttonsOf(message.payload).includes("Share (spent)"));
    expect([message.files.length, shared.files.length, shared.isEphemeral]).toEqual([1, 1, false]);
  });

  it("leave the answer as it is where sharing fails", async () => {
    const message = await ask(QUESTION, { private: true });
    const [apology] = (await bot.shown(bot.fake.pressWith(message, "1s|timeline|1nonsense"))).messages;
    expect(textOf(apology?.payload ?? {})).toContain("nonsense");
    expect([apology?.isEphemeral, message.edits]).toEqual([true, 0]);
  });

  it("spend the button of sharing in the first response", async () => {
    const message = await ask(QUESTION, { private: true });
    const share = bot.fake.press(message, "Share");
    await bot.fake.signal.until(() => share.acknowledgedAfter !== undefined);
    expect(buttonsOf(message.payload)).toContain("Share (spent)");
  });

  it("take an answer away for those who may manage messages, and for nobody else", async () => {
    const message = await ask();
    const refusal = await pressed(message, "Dismiss", PASSER_BY);
    expect(textOf(refusal.payload)).toContain("Only the person who asked");
    expect([refusal.isEphemeral, message.isDeleted]).toEqual([true, false]);
    bot.fake.press(message, "Dismiss", MODERATOR);
    await bot.fake.signal.until(() => message.isDeleted);
  });

  it("notify nobody and keep the question's marks harmless", async () => {
    const message = await ask(
      "When was the lighthouse finished, @everyone **now** <@1> [x](https://x.example)?",
    );
    const why = await pressed(message, "Why");
    expect(why.payload["allowed_mentions"]).toEqual({ parse: [] });
    expect(textOf(why.payload)).toContain(
      "\\@everyone \\*\\*now\\*\\* \\<\\@1> \\[x\\](https\\://x.example)?",
    );
  });

  const unreadable = {
    "of an article that is gone": (message: ShownMessage) => {
      library = libraryOf(ferries);
      return bot.fake.press(message, "In context");
    },
    "of an article that has changed": (message: ShownMessage) => {
      library = libraryOf({ ...lighthouse, hash: "1".repeat(64) });
      return bot.fake.press(message, "In context");
    },
    "beyond the article": (message: ShownMessage) =>
      bot.fake.pressWith(message, "1|context|07Q-xZl9I|1999998-999999"),
    "of another version": (message: ShownMessage) => bot.fake.pressWith(message, "2d"),
    "with an effect that there is not": (message: ShownMessage) => bot.fake.pressWith(message, "1x|why|0~q"),
    "without the question": (message: ShownMessage) =>
      bot.fake.pressWith({ ...message, payload: { components: [] } }, "1|why|0~q"),
    "to share without the question": (message: ShownMessage) =>
      bot.fake.pressWith({ ...message, payload: { components: [] } }, "1s|ask|0~q|21"),
  };
  it.each(Object.entries(unreadable))(
    "answer kindly, and only the presser, to a button %s",
    async (_, press) => {
      const message = await ask();
      const reply = only((await bot.shown(press(message))).messages);
      expect(reply.isEphemeral).toBe(true);
      expect(textOf(reply.payload)).toMatch(/ask again|ask it again|run the command again|no longer here/);
      expect(message.edits).toBe(0);
    },
  );
}
