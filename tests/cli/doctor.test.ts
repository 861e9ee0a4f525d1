import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { EXIT } from "../../src/app/exit-code.ts";
import { commands } from "../../src/commands/index.ts";
import { localisations } from "../../src/discord/publish/localisations.ts";
import { registerCommands } from "../../src/discord/publish/register.ts";
import { listen } from "../../src/http/server.ts";
import { startBotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { FAKE_TOKEN, startFakeDiscord } from "../support/fake-discord/fake-discord.ts";
import type { FakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { BLOCKED_PAGE } from "../support/fake-discord/rest-server.ts";
import { runFootnote } from "../support/run.ts";
import type { Ran } from "../support/run.ts";
import { knowledgeFolder } from "./knowledge-folder.ts";

/** An address at which something else answers. */
async function addressOf(app: Hono): Promise<string> {
  const server = await listen({ host: "127.0.0.1", port: 0, app });
  onTestFinished(() => server.stop());
  return `${server.url}/interactions`;
}

const api = (status: number, code: number) => ({ status, body: { code, message: "No." } });

describe("footnote doctor", () => {
  let fake: FakeDiscord;
  beforeEach(async () => {
    fake = await startFakeDiscord();
    fake.keepTime();
  });
  afterEach(() => fake.stop());

  const publish = (published = commands) =>
    registerCommands({ token: FAKE_TOKEN, commands: published, localisations, apiUrl: fake.apiUrl });
  const examine = (environment: Record<string, string> = {}, words: readonly string[] = []): Promise<Ran> =>
    runFootnote(["doctor", ...words], {
      environment: { DISCORD_TOKEN: FAKE_TOKEN, DISCORD_API_URL: fake.apiUrl, ...environment },
    });
  const overHttp = () => ({ MODE: "http", DISCORD_PUBLIC_KEY: fake.http.publicKey });
  it("has nothing to mend where all is well, and changes nothing", async () => {
    await publish();
    const before = fake.rest.seen.length;
    const { code, output, errors } = await examine();
    expect({ code, errors }).toEqual({ code: EXIT.done, errors: "" });
    expect(output.split("\n").map((line) => line.replace(/:.*/, ""))).toEqual([
      "ok  token",
      "ok  application",
      "ok  clock",
      "ok  installation",
      "ok  commands",
      "ok  gateway",
      "ok  knowledge",
      "–   reader",
      "",
    ]);
    expect(fake.rest.seen.slice(before).filter(({ method }) => method !== "GET")).toEqual([]);
    expect(output).not.toContain(FAKE_TOKEN);
  });

  it("has nothing to mend where the bot answers over HTTP", async () => {
    const bot = await startBotOnFake({ mode: "http", fake });
    onTestFinished(() => bot.leave());
    const { code, output } = await examine(overHttp());
    expect(output).toContain("ok  endpoint: ");
    expect(code).toBe(EXIT.done);
  });

  it("does not need the token where the bot does not", async () => {
    const { code, output } = await examine({ ...overHttp(), DISCORD_TOKEN: "" });
    expect(output).toContain("–   token: ");
    expect(code).toBe(EXIT.done);
  });

  it.each([
    {
      fault: "a token that is refused",
      set: { DISCORD_TOKEN: "another-token" },
      says: "FIX token: Discord refuses it. Copy it again",
    },
    {
      fault: "no token",
      set: { DISCORD_TOKEN: "", MODE: "gateway" },
      says: "FIX token: DISCORD_TOKEN is not set",
    },
    {
      fault: "another application’s number",
      set: { DISCORD_APPLICATION_ID: "100000000000000099" },
      says: "FIX application: The token does not belong to the application in DISCORD_APPLICATION_ID.",
    },
    {
      fault: "another application’s key",
      set: { MODE: "http", DISCORD_PUBLIC_KEY: "0a".repeat(32) },
      says: "FIX application: DISCORD_PUBLIC_KEY is not the key",
    },
    { fault: "no key", set: { MODE: "http" }, says: "FIX key: DISCORD_PUBLIC_KEY is not set." },
    { fault: "no address", set: { MODE: "http" }, says: "FIX endpoint: Discord has no address" },
    { fault: "no such folder", set: { KNOWLEDGE_DIR: "/no/such/folder" }, says: "FIX knowledge: " },
    { fault: "no such article", set: { DEFAULT_ARTICLE: "nope" }, says: "FIX knowledge: Please correct" },
  ])("says what to do about $fault", async ({ set, says }) => {
    await publish();
    const { code, output, errors } = await examine(set);
    expect(output).toContain(says);
    expect({ code, errors }).toEqual({ code: EXIT.unwell, errors: "" });
    expect(output).not.toContain("another-token");
  });

  const FAULTS: readonly (readonly [fault: string, arrange: () => Promise<unknown> | void, says: string])[] =
    [
      [
        "commands that were never published",
        () => undefined,
        "FIX commands: Discord has different commands (missing: ask,",
      ],
      [
        "a command too few",
        () => publish(commands.slice(1)),
        "FIX commands: Discord has different commands (missing: ask). Run “npm run register”.",
      ],
      [
        "a kind of installation that is off",
        () => void (fake.portal.integrationTypes = { "0": fake.portal.integrationTypes["0"] }),
        "FIX installation: User Install is switched off. Tick both",
      ],
      [
        "a kind of installation without commands",
        () =>
          void (fake.portal.integrationTypes = {
            ...fake.portal.integrationTypes,
            "0": { oauth2_install_params: { scopes: ["bot"], permissions: "0" } },
          }),
        "FIX installation: Guild Install lacks the scope applications.commands.",
      ],
      [
        "too few shards",
        () => void (fake.portal.advisedShards = 3),
        "FIX gateway: Discord recommends 3 shards, but there is 1. Set TOTAL_SHARDS=3.",
      ],
      [
        "logins that run out",
        () => void (fake.portal.remainingLogins = 7),
        "FIX gateway: 7 of 1,000 logins are left",
      ],
      [
        "an address where the gateway is used",
        () => void (fake.http.endpoint = "https://example.org/interactions"),
        "FIX endpoint: Discord sends interactions to an address, and none over the gateway.",
      ],
    ];
  it.each(FAULTS)("says what to do about %s", async (_, arrange, says) => {
    await arrange();
    const { code, output } = await examine();
    expect(output).toContain(says);
    expect(code).toBe(EXIT.unwell);
  });

  it.each([
    ["is not there", new Hono(), "FIX endpoint: There is nothing at "],
    [
      "takes everything",
      new Hono().post("/interactions", (context) => context.json({ type: 1 })),
      "accepts requests that Discord did not sign",
    ],
    [
      "fails",
      new Hono().post("/interactions", (context) => context.text("", 502)),
      "answers an unsigned request with 502, not with 401",
    ],
    [
      "leads elsewhere",
      new Hono().post("/interactions", (context) => context.redirect("/", 301)),
      "with 301, not with 401",
    ],
  ])("says what to do about an address that %s", async (_, app, says) => {
    await publish();
    fake.http.endpoint = await addressOf(app);
    const { code, output } = await examine(overHttp());
    expect(output).toContain(says);
    expect(code).toBe(EXIT.unwell);
  });

  it("says what to do about an address that nobody listens at", async () => {
    const server = await listen({ host: "127.0.0.1", port: 0, app: new Hono() });
    await server.stop();
    const { code, output } = await examine({}, ["--endpoint", `${server.url}/interactions`]);
    expect(output).toContain("cannot be reached");
    expect(code).toBe(EXIT.unwell);
  });

  it("says that an address is no https address", async () => {
    const { output } = await examine({}, ["--endpoint", "http://example.org/interactions"]);
    expect(output).toContain("FIX endpoint: http://example.org/interactions is not an https address.");
  });

  it("names every article that has a problem, and that there is none", async () => {
    const broken = await knowledgeFolder({ "broken.md": "no front matter\n" });
    expect((await examine({ KNOWLEDGE_DIR: broken })).output).toContain("FIX knowledge: broken.md");
    const empty = await knowledgeFolder({});
    expect((await examine({ KNOWLEDGE_DIR: empty })).output).toContain(
      "FIX knowledge: There are no articles",
    );
  });

  it.each([
    [
      "the commands",
      /\/commands$/,
      "a page",
      { status: 403, page: BLOCKED_PAGE },
      "FIX commands: Discord did not answer as expected. Something in front of",
    ],
    [
      "the commands",
      /\/commands$/,
      "something else",
      { status: 200, body: { a: 1 } },
      "FIX commands: Discord did not answer as expected. Something other",
    ],
    [
      "the commands",
      /\/commands$/,
      "no access",
      api(403, 50_001),
      "FIX commands: Discord did not answer as expected.",
    ],
    [
      "the commands",
      /\/commands$/,
      "an error that is new",
      api(400, 99_999),
      "FIX commands: Discord refuses to say: No. (99999).",
    ],
    [
      "the gateway",
      /\/gateway\/bot$/,
      "a page",
      { status: 200, page: "<html>" },
      "FIX gateway: Discord did not answer as expected. Something other",
    ],
    [
      "the gateway",
      /\/gateway\/bot$/,
      "a 429",
      { status: 429, body: {} },
      "FIX gateway: Discord did not answer as expected.",
    ],
    [
      "the application",
      /\/applications\/@me$/,
      "a 500",
      { status: 500, body: {} },
      "FIX token: Discord cannot be reached.",
    ],
    [
      "the application",
      /\/applications\/@me$/,
      "an error that is new",
      api(400, 99_999),
      "FIX token: Discord refuses to say",
    ],
  ] as const)(
    "asked about %s (%s) where Discord answers with %s, says so and goes on",
    async (_, path, __, fault, says) => {
      await publish();
      fake.rest.failNext({ path, ...fault });
      const { code, output, errors } = await examine();
      expect(output).toContain(says);
      expect(output).toContain("ok  knowledge");
      expect({ code, errors }).toEqual({ code: EXIT.unwell, errors: "" });
    },
  );

  it("says that nobody answers", async () => {
    const silent = await startFakeDiscord();
    await silent.stop();
    const { code, output } = await examine({ DISCORD_API_URL: silent.apiUrl });
    expect(output).toContain("FIX token: Discord cannot be reached.");
    expect(code).toBe(EXIT.unwell);
  });
});
