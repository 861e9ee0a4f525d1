import { afterEach, describe, expect, it } from "vitest";
import { offeredCommands } from "../../src/commands/command.ts";
import { createEngine } from "../../src/core/engine.ts";
import { commands } from "../../src/commands/index.ts";
import { httpInteractions } from "../../src/discord/receive/http-interactions.ts";
import { listen } from "../../src/http/server.ts";
import { rasterise } from "../../src/picture/rasterise.ts";
import { startBotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake, Mode } from "../support/fake-discord/bot-on-fake.ts";
import { PASSER_BY } from "../support/fake-discord/interaction-payload.ts";
import type { FakeInteraction, ShownMessage } from "../support/fake-discord/interactions.ts";
import { inventedArticle, libraryOf, lighthouse } from "../support/fake-discord/invented-library.ts";
import { createRecordingLog } from "../support/fake-discord/recording-log.ts";
import { startRoundRobin } from "../support/round-robin.ts";
import { uses } from "./gateway-commands.cases.ts";

const years = Array.from({ length: 25 }, (_, n) => `The mill was sold in ${1801 + n}.`).join("\n\n");
const library = libraryOf(lighthouse, inventedArticle("chronicle", years));
const options = { engine: () => createEngine(library), paint: rasterise };

/** A form is no message. */
const offered = offeredCommands(commands).filter(({ asksInForm = false }) => !asksInForm);

/** What people see of an interaction. */
const seen = ({ messages, acknowledgedAfter, suggestions }: FakeInteraction) => ({
  acknowledgedAfter,
  suggestions,
  messages: messages.map(({ payload, isEphemeral, edits, files }) => ({
    payload,
    isEphemeral,
    edits,
    files,
  })),
});

/** Every command, then pages, files, copies and completion: all that came of it, in order. */
async function converse(bot: BotOnFake): Promise<readonly unknown[]> {
  const { fake } = bot;
  const came: unknown[] = [];
  for (const { name } of offered) {
    const article = ["ask", "timeline", "summary"].includes(name) ? { article: "torrin-point" } : {};
    // oxlint-disable-next-line no-await-in-loop -- a conversation
    came.push(seen(await bot.shown(fake.use(name, { ...uses[name], ...article }))));
  }
  const { messages } = await bot.shown(fake.use("timeline", { article: "chronicle" }));
  const [message] = messages;
  if (message === undefined) throw new Error("Nothing was shown.");
  const pages = { ...message };
  fake.press(message, "All entries");
  await fake.signal.until(() => message.edits === 2);
  fake.press(message, "Next");
  await fake.signal.until(() => message.edits === 3);
  came.push(pages.payload, messageOf(message));
  came.push(seen(await bot.shown(fake.press(message, "Previous", PASSER_BY))));
  const file = fake.press(message, "Table (CSV)");
  await fake.signal.until(() => file.messages.some(({ files }) => files.length > 0));
  came.push(seen(file), seen(await bot.shown(fake.pressWith(message, "from another age"))));
  came.push(...(await goOnFromAnAnswer(bot)));
  const typing = fake.use("ask", { question: "x", article: "torr" }, { focused: "article" });
  await fake.signal.until(() => typing.suggestions);
  came.push(seen(typing), seen(await bot.shown(fake.use("ask", { question: "x".repeat(1_001) }))));
  return came;
}

/** Every button under an answer, and what is left of the answer. */
async function goOnFromAnAnswer(bot: BotOnFake): Promise<readonly unknown[]> {
  const { fake } = bot;
  const asked = { ...uses["ask"], article: "torrin-point", private: true };
  const [answer] = (await bot.shown(fake.use("ask", asked))).messages;
  if (answer === undefined) throw new Error("Nothing was shown.");
  const context = seen(await bot.shown(fake.press(answer, "In context")));
  const why = seen(await bot.shown(fake.press(answer, "Why")));
  const share = await bot.shown(fake.press(answer, "Share"));
  const shared = seen(share);
  const [forEveryone] = share.messages;
  if (forEveryone === undefined) throw new Error("Nothing was shared.");
  fake.press(forEveryone, "Dismiss");
  await fake.signal.until(() => forEveryone.isDeleted);
  return [context, why, shared, messageOf(answer), forEveryone.isDeleted];
}

const messageOf = ({ payload, files, edits }: ShownMessage) => ({ payload, files, edits });

describe("a conversation of commands and buttons", () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    // oxlint-disable-next-line no-await-in-loop -- the last first
    for (const stop of stops.splice(0).toReversed()) await stop();
  });

  async function conversationOver(mode: Mode): Promise<readonly unknown[]> {
    const bot = await startBotOnFake({ mode, ...options });
    stops.push(() => bot.stop());
    return converse(bot);
  }

  it("shows the same over HTTP as over the gateway, to the last byte", async () => {
    const overGateway = await conversationOver("gateway");
    expect(overGateway).toHaveLength(offered.length + 12);
    expect(await conversationOver("http")).toEqual(overGateway);
  });

  it("is answered by two copies behind a proxy as by one", async () => {
    const bot = await startBotOnFake({ mode: "http", ...options });
    stops.push(() => bot.stop());
    const alone = await converse(bot);
    const { http, apiUrl, clock } = bot.fake;
    const copyOf = async () => {
      const log = createRecordingLog();
      const copy = httpInteractions({ ...options, commands, log, clock, publicKey: http.publicKey, apiUrl });
      const server = await listen({ host: "127.0.0.1", port: 0, app: copy.app });
      stops.push(() => server.stop());
      return { log, url: server.url };
    };
    const copies = await Promise.all([copyOf(), copyOf()]);
    const proxy = await startRoundRobin(copies.map(({ url }) => url));
    stops.push(() => proxy.stop());
    await http.save(`${proxy.url}/interactions`);
    expect(await converse(bot)).toEqual(alone);
    for (const count of proxy.counts) expect(count).toBeGreaterThan(5);
    for (const { log } of copies) expect(log.lines.filter(({ level }) => level !== "info")).toEqual([]);
  });
});
