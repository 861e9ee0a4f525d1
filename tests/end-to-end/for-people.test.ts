import { afterEach, describe, expect, it } from "vitest";
import { offeredCommands } from "../../src/commands/command.ts";
import { articleCommands } from "../../src/commands/article/index.ts";
import { commands } from "../../src/commands/index.ts";
import type { Article } from "../../src/core/article/article.ts";
import { createEngine } from "../../src/core/engine.ts";
import { german } from "../../src/core/messages/de/index.ts";
import { FAKE_APPLICATION_ID } from "../support/fake-discord/fake-discord.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { PASSER_BY } from "../support/fake-discord/interaction-payload.ts";
import type { ShownMessage } from "../support/fake-discord/interactions.ts";
import { inventedArticle, libraryOf, lighthouse } from "../support/fake-discord/invented-library.ts";
import { listIn, textIn } from "../support/fake-discord/json.ts";
import type { Json } from "../support/fake-discord/json.ts";

const QUESTION = "When was the lighthouse finished?";
const SENTENCE = "In 1904 a storm took the outer wall.";

const labelsIn = (thing: Json): string[] => [
  ...(thing["custom_id"] === undefined ? [] : [textIn(thing["label"])]),
  ...listIn(thing["components"]).flatMap(labelsIn),
];

/** Long enough for several pages of a timeline, and with names for a summary to go on from. */
const chronicle = inventedArticle(
  "chronicle",
  Array.from(
    { length: 60 },
    (_, year) =>
      `In ${1801 + year} Ada Moss mended the lamp of the lighthouse at Torrin Point, as the keepers of the harbour had asked her to do.`,
  ).join("\n\n"),
);

const titled = (id: string, title: string) => inventedArticle(id, "Text.", { title });

/** A message in Components V2. */
const container = (...contents: string[]): object => ({
  content: "",
  components: [{ type: 17, components: contents.map((content) => ({ type: 10, content })) }],
});

type Options = Readonly<Record<string, string | boolean>>;

describe.each(MODES)("for people, over %s", (mode) => {
  let bot: BotOnFake;
  const start = async (...articles: readonly Article[]): Promise<void> => {
    bot = await startBotOnFake({ mode, engine: () => createEngine(libraryOf(...articles)) });
  };
  afterEach(() => bot.stop());
  const use = async (name: string, options: Options = {}, locale = "en-US"): Promise<ShownMessage> => {
    const { messages } = await bot.shown(bot.fake.use(name, options, { locale }));
    const [first] = messages;
    if (first === undefined) throw new Error("Nothing was shown.");
    return first;
  };
  const codeOfAnswer = async (): Promise<string> => {
    const { payload } = await use("ask", { question: QUESTION });
    return /[0-9A-Z]{7}-[0-9A-Z]{7}/.exec(textOf(payload))?.[0] ?? "";
  };

  /** Every command with what makes it answer. */
  const uses = async (): Promise<readonly (readonly [name: string, options: Options])[]> => [
    ["ask", { question: QUESTION }],
    ["timeline", {}],
    ["summary", {}],
    ["quote", { text: SENTENCE }],
    ["verify", { code: await codeOfAnswer() }],
    ["articles", {}],
  ];

  it("every answer that all can see may be taken away, and every command can be used privately", async () => {
    await start(lighthouse);
    for (const [name, options] of await uses()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const open = await use(name, options);
      expect([name, open.isEphemeral, labelsIn(open.payload)]).toEqual([
        name,
        false,
        expect.arrayContaining(["Dismiss"]),
      ]);
      bot.fake.press(open, "Dismiss");
      // oxlint-disable-next-line no-await-in-loop -- as above
      await bot.fake.signal.until(() => open.isDeleted);
      // oxlint-disable-next-line no-await-in-loop -- as above
      const own = await use(name, { ...options, private: true });
      expect([name, own.isEphemeral, labelsIn(own.payload)]).toEqual([
        name,
        true,
        expect.not.arrayContaining(["Dismiss"]),
      ]);
    }
  });

  it.each([
    ["a quotation that is too short", "quote", { text: "x" }],
    ["a quotation that is too long", "quote", { text: "x ".repeat(2_001) }],
    ["a question that is too long", "ask", { question: "why ".repeat(400) }],
    ["a code that is none", "verify", { code: "x" }],
    ["an article that is none", "summary", { article: "x" }],
    ["a date that is none", "timeline", { from: "x" }],
    ["a filter that lets nothing through", "timeline", { about: "volcano" }],
    ["a subject that is not there", "summary", { about: "volcano" }],
  ] as const)("%s is told to the asker alone", async (_, name, options) => {
    await start(lighthouse);
    expect((await use(name, options)).isEphemeral).toBe(true);
  });

  it("a private timeline and summary are gone on from in their place, and stay private", async () => {
    await start(chronicle);
    const timeline = await use("timeline", { private: true });
    const next = bot.fake.press(timeline, "All entries");
    await bot.fake.signal.until(() => timeline.edits === 1);
    expect(next.messages).toEqual([]);
    expect(textOf(timeline.payload)).toContain("Page 1 of");
    expect([timeline.isEphemeral, labelsIn(timeline.payload)]).toEqual([
      true,
      expect.not.arrayContaining(["Dismiss"]),
    ]);
    const summary = await use("summary", { private: true, length: "short" });
    const [name = ""] = labelsIn(summary.payload);
    bot.fake.press(summary, name);
    await bot.fake.signal.until(() => summary.edits === 1);
    expect(labelsIn(summary.payload)).toContain("Whole article");
    expect(summary.isEphemeral).toBe(true);
  });

  it("somebody else’s copy of a page has no button for what only its reader sees", async () => {
    await start(chronicle);
    const open = await use("timeline");
    const [copy] = (await bot.shown(bot.fake.press(open, "All entries", PASSER_BY))).messages;
    if (copy === undefined) throw new Error("Nothing was shown.");
    bot.fake.press(copy, "Next", PASSER_BY);
    await bot.fake.signal.until(() => copy.edits === 1);
    expect([copy.isEphemeral, labelsIn(copy.payload)]).toEqual([
      true,
      expect.not.arrayContaining(["Dismiss"]),
    ]);
    expect([open.edits, labelsIn(open.payload)]).toEqual([0, expect.arrayContaining(["Dismiss"])]);
  });

  it("where nothing is loaded, every command says just that", async () => {
    await start();
    const others: readonly (readonly [string, Options])[] = [
      ["ask", { question: "What about Crimea?" }],
      ["ask", { question: "What about Crimea?", article: "x" }],
      ["ask", { question: "hello" }],
      ["timeline", {}],
      ["summary", { about: "Crimea" }],
      ["quote", { text: SENTENCE }],
      ["quote", { text: "x" }],
      ["verify", { code: "K7QD3M2-X9PTR4A" }],
      ["articles", {}],
    ];
    // The others look after articles, or explain themselves.
    const without = [...articleCommands.map(({ name }) => name), "help"];
    const offered = offeredCommands(commands).map(({ name }) => name);
    expect(new Set(others.map(([name]) => name))).toEqual(
      new Set(offered.filter((name) => !without.includes(name))),
    );
    for (const [name, options] of others) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { isEphemeral, payload } = await use(name, options);
      expect([name, isEphemeral, textOf(payload)]).toEqual([
        name,
        true,
        expect.stringContaining("No articles are loaded."),
      ]);
    }
  });

  it("German readers are only told names of commands and options that they see", async () => {
    await start(lighthouse, chronicle);
    const names = new Set(Object.values(german.commands).map(({ name }) => name));
    const ownAnswer = bot.fake.pointAt("Check against the article", {
      author: { id: FAKE_APPLICATION_ID },
      components: [],
    });
    await bot.shown(ownAnswer);
    const told = [
      await use("help", {}, "de"),
      await use("timeline", {}, "de"),
      await use("timeline", { article: "torrin-point", from: "x" }, "de"),
      await use("timeline", { article: "torrin-point", from: "1900", to: "1800" }, "de"),
      await use("summary", { article: "torrin-point", about: "the" }, "de"),
      await use("verify", { code: "K7QD3M2-X9PTR4A" }, "de"),
      await use("verify", { code: "x" }, "de"),
      await use("quote", { text: "x ".repeat(2_001) }, "de"),
      await use("ask", { question: "why ".repeat(400) }, "de"),
    ].map(({ payload }) => textOf(payload));
    const slashed = told.flatMap((text) => [...text.matchAll(/(?<=^|[\s*„])\/([\p{L}-]+)/gu)]);
    expect(slashed.length).toBeGreaterThan(5);
    expect(slashed.map(([, name]) => name).filter((name) => !names.has(name ?? ""))).toEqual([]);
    const english =
      /“(?:from|to|about|question|article|text|code)”|„(?:from|to|about|question|text\p{L}|article)“/u;
    expect(told.filter((text) => english.test(text))).toEqual([]);
  });

  it.each([
    ["its own answer", { ...container(`> ${SENTENCE}`), author: { id: FAKE_APPLICATION_ID } }, "own answer"],
    ["another bot’s message in components", container("Look:", `> ${SENTENCE}`), "Word for word"],
    [
      "such a message that was passed on",
      { content: "", message_snapshots: [{ message: container(SENTENCE) }] },
      "Word for word",
    ],
    [
      "components without words",
      { content: "", components: [{ type: 1, components: [null, 7] }] },
      "no text",
    ],
  ] as const)("says of %s what can be done with it", async (_, message, expected) => {
    await start(lighthouse);
    const { messages } = await bot.shown(bot.fake.pointAt("Check against the article", { ...message }));
    expect(messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
    expect(textOf(messages[0]?.payload ?? {})).toContain(expected);
  });

  it("two articles of one title can be told apart where one is chosen", async () => {
    await start(
      titled("ferry-1", "The Ferry"),
      titled("ferry-2", "The ferry"),
      titled("bees", "Bees"),
      titled("long-1", `${"Long ".repeat(30)}one`),
      titled("long-2", `${"Long ".repeat(30)}two`),
    );
    const interaction = bot.fake.use("timeline", { article: "" }, { focused: "article" });
    await bot.fake.signal.until(() => interaction.suggestions !== undefined);
    const offered = (interaction.suggestions ?? []).map(({ name }) => textIn(name));
    expect(offered.slice(0, 3)).toEqual(["The Ferry · ferry-1", "The ferry · ferry-2", "Bees"]);
    expect(offered.slice(3).map((name) => name.slice(-9))).toEqual([" · long-1", " · long-2"]);
    expect(offered.every(({ length }) => length <= 100)).toBe(true);
  });
});
