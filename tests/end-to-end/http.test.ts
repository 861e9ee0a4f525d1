import { IncomingMessage, ServerResponse } from "node:http";
import { connect, Socket } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { createEngine } from "../../src/core/engine.ts";
import { httpInteractions } from "../../src/discord/receive/http-interactions.ts";
import { sleepOn, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { createHeldCommand, saying } from "../support/fake-discord/held-command.ts";
import type { FakeInteraction } from "../support/fake-discord/interactions.ts";
import { libraryOf, lighthouse } from "../support/fake-discord/invented-library.ts";
import { createRecordingLog } from "../support/fake-discord/recording-log.ts";

describe("the address for signed requests", () => {
  let bot: BotOnFake;
  beforeAll(async () => {
    bot = await startBotOnFake({ mode: "http" });
  });
  afterAll(() => bot.stop());

  const endpoint = (): string => bot.fake.http.endpoint ?? "";
  const post = (body: string, headers: Record<string, string> = bot.fake.http.headersFor(body)) =>
    fetch(endpoint(), { method: "POST", body, headers });
  const PING = JSON.stringify({ id: "1", application_id: "2", type: 1, version: 1 });

  it("passes the checks that Discord makes when it is saved", async () => {
    await bot.fake.http.save(endpoint());
  });

  it("answers a PING", async () => {
    const response = await post(PING);
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  });

  const nowS = (awayS = 0): string => String(Math.floor(bot.fake.clock.now() / 1_000) + awayS);
  it.each([
    ["with a body that was changed on the way", () => post(`${PING} `, bot.fake.http.headersFor(PING))],
    ["without headers", () => post(PING, {})],
    [
      "without the time",
      () => {
        const { "x-signature-timestamp": _, ...headers } = bot.fake.http.headersFor(PING);
        return post(PING, headers);
      },
    ],
    [
      "whose time was changed on the way",
      () => post(PING, { ...bot.fake.http.headersFor(PING), "x-signature-timestamp": nowS(1) }),
    ],
    [
      "that was signed five minutes and a second ago",
      () => post(PING, bot.fake.http.headersFor(PING, nowS(-301))),
    ],
    ["that was signed in the future", () => post(PING, bot.fake.http.headersFor(PING, nowS(301)))],
    ["without a body", () => post("", bot.fake.http.headersFor(PING))],
  ])("refuses a request %s", async (_, send) => {
    expect((await send()).status).toBe(401);
  });

  it.each([-300, 300])("takes one whose clock is %d seconds away", async (awayS) => {
    expect((await post(PING, bot.fake.http.headersFor(PING, nowS(awayS)))).status).toBe(200);
  });

  it.each([
    ["that is no JSON", "type=1"],
    ["that is no object", "1"],
    ["that is null", "null"],
    ["without a type", "{}"],
    ["with an id that is none", JSON.stringify({ type: 2, id: "one", application_id: "2", token: "t" })],
    ["without a token", JSON.stringify({ type: 2, id: "1", application_id: "2" })],
  ])("makes nothing of a signed body %s", async (_, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it.each([
    ["without data", { type: 2 }],
    ["of a type that is not known", { type: 99 }],
    ["with the data of something else", { type: 3, data: { options: [] } }],
  ])("survives a signed interaction %s", async (_, shape) => {
    const body = JSON.stringify({ id: "1240000000000000001", application_id: "2", token: "t", ...shape });
    expect((await post(body)).status).toBeLessThan(500);
    expect((await post(PING)).status).toBe(200);
  });

  it("refuses what is larger than any interaction, whether its length is declared or not", async () => {
    const body = " ".repeat(256 * 1024 + 1);
    expect((await post(body)).status).toBe(413);
    const stream = new Blob([body]).stream();
    const headers = bot.fake.http.headersFor(body);
    const sent = fetch(endpoint(), { method: "POST", body: stream, headers, duplex: "half" });
    expect(await sent.then(({ status }) => status)).toBe(413);
  });

  it("takes a body without a declared length", async () => {
    const stream = new Blob([PING]).stream();
    const headers = bot.fake.http.headersFor(PING);
    const sent = await fetch(endpoint(), { method: "POST", body: stream, headers, duplex: "half" });
    expect(await sent.json()).toEqual({ type: 1 });
  });

  it("minds nothing of a client that goes away in the middle", async () => {
    const { port, hostname } = new URL(endpoint());
    const socket = connect(Number(port), hostname);
    const headers = Object.entries(bot.fake.http.headersFor(PING)).map(
      ([name, value]) => `${name}: ${value}`,
    );
    socket.write(
      `POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Length: ${PING.length}\r\n${headers.join("\r\n")}\r\n\r\n{"ty`,
    );
    await new Promise<void>((resolve) => void socket.end(() => resolve()));
    socket.destroy();
    expect((await post(PING)).status).toBe(200);
    expect(bot.log.lines.filter(({ level }) => level === "error")).not.toContainEqual(
      expect.objectContaining({ message: "could not answer a request" }),
    );
  });

  it.each(["GET", "PUT", "DELETE"])("has nothing for %s", async (method) => {
    expect((await fetch(endpoint(), { method })).status).toBe(404);
  });

  it("answers an interaction once that is sent twice", async () => {
    const interaction = await bot.shown(bot.fake.use("help"));
    const again = await post(JSON.stringify(interaction.payload));
    expect([again.status, await again.text()]).toEqual([202, ""]);
  });

  it("leaves alone what reaches it too late", async () => {
    await bot.shown(bot.fake.use("help"));
    const late = bot.fake.interactions.create(bot.fake.use("help").payload);
    bot.fake.clock.advance(2_600);
    expect((await post(JSON.stringify(late.payload))).status).toBe(202);
    expect(late.messages).toEqual([]);
  });
});

const anOutgoing = (): ServerResponse => new ServerResponse(new IncomingMessage(new Socket()));
const textsOf = ({ messages }: FakeInteraction): readonly string[] =>
  messages.map(({ payload }) => textOf(payload));

describe("what follows a response", () => {
  let bot: BotOnFake;
  let held: ReturnType<typeof createHeldCommand>;
  beforeEach(async () => {
    held = createHeldCommand();
    bot = await startBotOnFake({ mode: "http", commands: [held.command] });
  });
  afterEach(() => bot.stop());

  const UNKNOWN = { path: /@original$/, status: 404, body: { code: 10_015, message: "Unknown Webhook" } };
  /** Lets Discord say so many times that it knows nothing yet. */
  async function answeredAfter(refusals: number) {
    const interaction = bot.fake.use("held", { long: true });
    await held.started;
    if (refusals > 0) bot.fake.rest.failNext({ ...UNKNOWN, times: refusals });
    held.release(saying("Here it is."));
    return interaction;
  }

  it.each([0, 1, 4])("is sent again where Discord was not yet ready for it: %d times", async (refusals) => {
    const interaction = await bot.shown(await answeredAfter(refusals));
    expect(interaction.messages.map(({ payload }) => textOf(payload))).toEqual(["Here it is."]);
    expect(bot.log.lines.filter(({ level }) => level !== "info")).toEqual([]);
  });

  it("is given up where Discord never knew of it", async () => {
    await answeredAfter(100);
    const { fields } = await bot.logged("Discord did not take the answer");
    expect(fields).toMatchObject({ outcome: "gone", code: 10_015 });
  });

  /** A bot of its own, to which a request comes without a server. */
  async function sentTo(outgoing: ServerResponse, long: boolean) {
    const { http, apiUrl, clock } = bot.fake;
    const interactions = httpInteractions({
      commands: [held.command],
      engine: () => createEngine(libraryOf(lighthouse)),
      log: createRecordingLog(),
      clock,
      publicKey: http.publicKey,
      apiUrl,
      sleep: sleepOn(clock),
    });
    const interaction = bot.fake.interactions.create(bot.fake.use("held", { long }).payload);
    const body = JSON.stringify(interaction.payload);
    const headers = http.headersFor(body);
    const request = new Request("http://x/interactions", { method: "POST", body, headers });
    held.release(saying("Here it is."));
    const response = await interactions.app.fetch(request, { outgoing });
    return { interactions, interaction, response };
  }

  it("is sent only when the response has left", async () => {
    const outgoing = anOutgoing();
    const { interactions, interaction, response } = await sentTo(outgoing, true);
    expect([response.status, await response.text()]).toEqual([202, ""]);
    // Another interaction goes all the way meanwhile.
    await bot.shown(bot.fake.use("held"));
    expect(bot.fake.rest.seen.filter(({ path }) => path.includes(interaction.token))).toEqual([]);
    outgoing.emit("finish");
    await bot.shown(interaction);
    await interactions.finish();
    expect(textsOf(interaction)).toEqual(["Here it is."]);
  });

  it.each([
    ["at once", false],
    ["after “thinking”", true],
  ])("stands for a response that could not leave: what is said %s", async (_, long) => {
    const outgoing = anOutgoing();
    outgoing.destroy();
    const { interactions, interaction } = await sentTo(outgoing, long);
    await bot.shown(interaction);
    await interactions.finish();
    expect(textsOf(interaction)).toEqual(["Here it is."]);
  });
});

describe("the bot over HTTP", () => {
  it("knows every command without a token of its own", async () => {
    const bot = await startBotOnFake({ mode: "http" });
    await bot.shown(bot.fake.use("timeline"));
    const own = bot.fake.rest.seen.filter(({ method }) => method !== "GET" && method !== "PUT");
    expect(own.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
    expect(commands.length).toBeGreaterThan(0);
    await bot.stop();
  });
});
