import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ArticleStore } from "../../src/core/article-store.ts";
import { createEngine } from "../../src/core/engine.ts";
import { createEngines } from "../../src/core/engines.ts";
import { createFetcher } from "../../src/fetch/fetcher.ts";
import type { Fetcher } from "../../src/fetch/fetcher.ts";
import { ingestBytes } from "../../src/ingest/ingest-bytes.ts";
import { createKeepers } from "../../src/shelf/keeper.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import type { CommandUse } from "../support/fake-discord/interaction-payload.ts";
import type { ShownMessage } from "../support/fake-discord/interactions.ts";
import { libraryOf, lighthouse } from "../support/fake-discord/invented-library.ts";
import { createMemoryStore } from "../support/memory-store.ts";
import { startMadeUpWeb } from "../support/made-up-web.ts";
import type { MadeUpWeb } from "../support/made-up-web.ts";

const ADDRESS = "https://example.org/harbour";
const LIMITS = { articles: 3, additionsPerHour: 5, characters: 2_000 };
const QUESTION = "When was the harbour of Arnby opened?";
const FIRST = "The harbour of Arnby was opened in May 1901 after nine winters of work.";
const SECOND = "The harbour of Arnby was opened in June 1902 after nine winters of work.";
const REST = [
  "A storm took the gate of the harbour in 1931. Nobody was hurt, but the ferry stayed away for a year.",
  "The village built a new gate within a decade. It still stands today, painted green by the children of the school.",
];
const pageOf = (...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>The harbour</title></head><body><article><h1>The harbour</h1>${paragraphs
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("")}</article></body></html>`;

describe.each(MODES)("a server's own shelf, over %s", (mode) => {
  let store: ArticleStore;
  let web: MadeUpWeb;
  let fetcher: Fetcher;
  let bot: BotOnFake;
  let page = "";

  const start = async (fake?: BotOnFake["fake"]): Promise<void> => {
    const engines = createEngines({
      folder: { ...libraryOf(lighthouse), earlierTexts: new Map() },
      source: store,
      make: ({ earlierTexts, ...library }) => createEngine(library, { earlierTexts }),
      now: () => performance.now(),
    });
    const keeperFor = createKeepers({
      store,
      fetcher,
      ingest: ingestBytes,
      limitsFor: () => LIMITS,
      sharedIds: () => [lighthouse.id],
    });
    bot = await startBotOnFake({
      mode,
      ...(fake && { fake }),
      engine: () => engines.shared(),
      engineFor: async ({ owner, channel }) => ({
        ...(await engines.forOwner(owner, channel)),
        keeper: keeperFor(owner, channel),
      }),
    });
  };
  beforeEach(async () => {
    page = pageOf(FIRST, ...REST);
    web = await startMadeUpWeb((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(404).end();
      else if (request.url === "/notes.txt") response.end(`A note\n\n${REST.join("\n\n")}\n`);
      else response.setHeader("content-type", "text/html; charset=utf-8").end(page);
    });
    const { resolve, connect } = web;
    // What names a connection by TLS is answered without: nobody here has a certificate.
    fetcher = createFetcher({ version: "1", resolve, connect });
    store = createMemoryStore();
    await start();
  });
  afterEach(async () => {
    await bot.stop();
    await fetcher.close();
    await web.close();
  });

  const use = async (
    name: string,
    options: CommandUse["options"] = {},
    more: Partial<Pick<CommandUse, "where" | "fromGuild" | "locale">> = {},
  ): Promise<ShownMessage> => {
    const { messages } = await bot.shown(bot.fake.use(name, options, more));
    const [first, ...others] = messages;
    if (first === undefined || others.length > 0) throw new Error("Something else was shown.");
    return first;
  };
  const say = async (...call: Parameters<typeof use>): Promise<string> =>
    textOf((await use(...call)).payload).replaceAll("\\", "");

  /** Fills in the form for pasted text. */
  const paste = async (title: string, text: string): Promise<string> => {
    const asked = bot.fake.use("article add text");
    await bot.fake.signal.until(() => asked.form !== undefined);
    const { messages } = await bot.shown(bot.fake.fillIn(asked, { Title: title, Text: text }));
    expect(messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
    return textOf(messages[0]?.payload ?? {}).replaceAll("\\", "");
  };

  it("takes an article from the web, answers from it, follows its changes, removes it and brings it back", async () => {
    const added = await use("article add link", { address: ADDRESS });
    expect(added.isEphemeral).toBe(true);
    expect(textOf(added.payload)).toContain("Added “The harbour”");
    expect(await say("ask", { question: QUESTION })).toContain(FIRST);
    const code = /[0-9A-Z]{7}-[0-9A-Z]{7}/.exec(await say("ask", { question: QUESTION }))?.[0] ?? "";

    // Somebody else knows nothing of it.
    expect(await say("ask", { question: QUESTION }, { fromGuild: "200000000000000099" })).not.toContain(
      "Arnby was",
    );
    expect(await say("ask", { question: QUESTION }, { where: "direct-message" })).not.toContain("Arnby was");
    expect(await say("verify", { code }, { where: "direct-message" })).not.toContain("Arnby");

    expect(await say("article refresh", { article: "the-harbour" })).toContain("is as it was");
    page = pageOf("An old map shows it.", SECOND, ...REST);
    const refreshed = await say("article refresh", { article: "the-harbour" });
    expect(refreshed).toMatch(/has changed: \d+ sentences as before/);
    expect(await say("ask", { question: QUESTION })).toContain(SECOND);
    expect(await say("verify", { code })).toContain("it said “May 1901”, it now says “June 1902”");

    const { fake } = bot;
    await bot.leave();
    await start(fake);
    expect(await say("ask", { question: QUESTION })).toContain(SECOND);
    const removed = await use("article remove", { article: "the-harbour" });
    expect(await say("ask", { question: QUESTION })).not.toContain("Arnby was");
    bot.fake.press(removed, "Undo");
    await bot.fake.signal.until(() => removed.edits === 1);
    expect(textOf(removed.payload)).toContain("is back");
    expect(await say("ask", { question: QUESTION })).toContain(SECOND);
    await say("article remove", { article: "the-harbour" });
    await store.eraseRemoved(0);
    expect(await store.entries("server:200000000000000001")).toEqual([]);
  });

  it("takes a file and pasted text, lists and describes them, renames and exports them", async () => {
    const url = `${web.origin}/notes.txt`;
    const file = { filename: "notes.txt", size: 200, url };
    expect(await say("article add file", { file, title: "Old notes" })).toContain("Added “Old notes”");
    expect(await paste("New notes", REST[0] ?? "")).toContain("Added");
    expect(await say("article list")).toMatch(/New notes[^]*Old notes/);
    expect(await say("article info", { article: "old-notes" })).toContain("from the file “notes.txt”");
    expect(await say("article rename", { article: "old-notes", title: "Older" })).toContain(
      "called “Older” now",
    );
    const exported = await use("article export", { article: "old-notes" });
    expect(exported.files[0]?.text).toContain("title: Older\n---\n\n");
    expect(await say("article refresh", { article: "old-notes" })).toContain("Only articles from a link");
  });

  it("means the article that was chosen for the channel, the server, or none", async () => {
    await paste("Gate", REST[0] ?? "");
    expect(await say("timeline")).toContain("Choose an article");
    expect(await say("article use", { article: "gate", channel: true })).toContain("in this channel");
    expect(await say("timeline")).toContain("1931");
    expect(await say("article use", { channel: true })).toContain("ask which one");
    expect(await say("timeline")).toContain("Choose an article");
    await say("article use", { article: lighthouse.id });
    expect(await say("timeline")).toContain("1871");
  });

  it("has limits, and says so kindly", async () => {
    expect(await paste("Long", "It rained. ".repeat(300))).toContain("can have up to 2,000");
    for (const title of ["One", "Two", "Three"])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await paste(title, `${title} ferries left. They were late.`);
    expect(await paste("Four", "Four ferries left.")).toContain("Remove one first");
    expect(await say("article forget", { sure: "yes" })).toContain("is erased");
    expect(await say("article list")).toContain("Nothing has been added here yet");
  });

  it.each([
    ["http://169.254.169.254/latest/meta-data", "not on the public internet"],
    ["http://localhost:6379/", "not on the public internet"],
    ["ftp://example.org/", "not an address of a page"],
  ])("fetches nothing from %s", async (address, says) => {
    web.names.set("localhost", ["127.0.0.1"]);
    expect(await say("article add link", { address })).toContain(says);
    expect(web.requests).toEqual([]);
  });

  it("says kindly where a page holds no article, and what is shared stays as it is", async () => {
    page = "<!doctype html><title>App</title><div id=root></div><script src=app.js></script>";
    expect(await say("article add link", { address: ADDRESS })).toContain("may need scripts");
    expect(await say("article remove", { article: lighthouse.id })).toContain("was not added here");
    expect(await say("article rename", { article: lighthouse.id, title: "Mine" })).toContain(
      "was not added here",
    );
  });

  it("is called otherwise in German, and answers in it", async () => {
    expect(await say("article list", {}, { locale: "de" })).toContain("noch nichts hinzugefügt");
  });
});
