import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command, offeredCommands } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import { localisations } from "../../src/discord/publish/localisations.ts";
import { registrationsFor } from "../../src/discord/publish/command-groups.ts";
import { registerCommands } from "../../src/discord/publish/register.ts";
import type { RegisterOptions } from "../../src/discord/publish/register.ts";
import { FAKE_APPLICATION_ID, FAKE_TOKEN, startFakeDiscord } from "../support/fake-discord/fake-discord.ts";
import type { FakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { sleepOn } from "../support/fake-discord/bot-on-fake.ts";
import { BLOCKED_PAGE } from "../support/fake-discord/rest-server.ts";
import { saying } from "../support/fake-discord/held-command.ts";

/** What is chosen for a message is named like the commands. */
const names = registrationsFor(offeredCommands(commands), []).map(({ name }) => name);
const GUILD = "300000000000000001";

const other = command({
  name: "other",
  description: "Says nothing",
  options: {},
  run: async () => saying("nothing"),
});

describe("publishing the commands", () => {
  let fake: FakeDiscord;
  beforeEach(async () => {
    fake = await startFakeDiscord();
  });
  afterEach(() => fake.stop());

  const register = (more: Partial<RegisterOptions> = {}) =>
    registerCommands({ token: FAKE_TOKEN, commands, localisations, apiUrl: fake.apiUrl, ...more });
  const pacing = () => ({ now: () => fake.clock.now(), sleep: sleepOn(fake.clock), random: () => 0.5 });
  it.each([
    ["503s", { status: 503, times: 4 }],
    ["a 429 without a number", { status: 429, body: {} }],
    ["connections that are cut", { cut: "before" as const, times: 3 }],
    ["a page in Discord’s place", { page: "<html>Sign in</html>" }],
  ])("waits out %s, and says so", async (_, fault) => {
    const said: string[] = [];
    fake.rest.failNext({ path: /commands$/, ...fault });
    const log = { warn: (_fields: object, message: string) => void said.push(message) };
    expect(await register({ pacing: pacing(), log })).toMatchObject({ changed: true });
    expect(said).toContain("Discord does not answer; trying again for up to a minute");
  });

  it.each([
    [
      "an application that is not in the server",
      "access",
      { status: 403, body: { code: 50_001, message: "" } },
    ],
    ["the commands of a day used up", "daily-limit", { status: 400, body: { code: 30_034, message: "" } }],
    ["Cloudflare’s page", "blocked", { status: 403, page: BLOCKED_PAGE }],
    ["a page in Discord’s place, for ever", "odd", { page: "<html>Sign in</html>", times: 1_000 }],
    ["nobody", "unreachable", { cut: "before" as const, times: 1_000 }],
  ])("has a sentence for %s", async (_, reason, fault) => {
    fake.rest.failNext({ path: /commands$/, ...fault });
    await expect(register({ pacing: pacing() })).rejects.toMatchObject({ name: "ConnectionError", reason });
  });

  const writes = (): number => fake.rest.seen.filter(({ method }) => method === "PUT").length;
  const published = (guildId?: string): unknown[] =>
    fake.commands.list(guildId, true).map(({ name }) => name);

  it("publishes the whole list, and names what it added", async () => {
    expect(await register()).toEqual({
      applicationId: FAKE_APPLICATION_ID,
      changed: true,
      added: names,
      updated: [],
      removed: [],
    });
    expect(published()).toEqual(names);
  });

  it("changes nothing the second time", async () => {
    await register();
    expect(await register()).toMatchObject({ changed: false, added: [], updated: [], removed: [] });
    expect(writes()).toBe(1);
  });

  it("changes nothing the second time for one server", async () => {
    await register({ guildId: GUILD });
    expect(await register({ guildId: GUILD })).toMatchObject({ changed: false });
    expect(published(GUILD)).toEqual(names);
    expect(published()).toEqual([]);
  });

  it("names what changed and what went", async () => {
    await register({ commands: [...commands, other] });
    const [first, ...others] = commands;
    const reworded = first === undefined ? [] : [{ ...first, description: "In other words" }];
    const result = await register({ commands: [...reworded, ...others] });
    expect(result).toMatchObject({ changed: true, added: [], updated: [first?.name], removed: ["other"] });
  });

  it("notices a change in another language", async () => {
    await register();
    expect(await register({ localisations: [] })).toMatchObject({ changed: true });
  });

  it("only says what it would do in a dry run", async () => {
    expect(await register({ dryRun: true })).toMatchObject({ changed: true, added: names });
    expect(published()).toEqual([]);
  });

  it("removes every command when asked to clear", async () => {
    await register();
    expect(await register({ clear: true })).toMatchObject({ changed: true, removed: names });
    expect(published()).toEqual([]);
    expect(await register({ clear: true })).toMatchObject({ changed: false });
  });

  it("asks for the application's id only where it is missing", async () => {
    await register({ applicationId: FAKE_APPLICATION_ID });
    expect(fake.rest.seen.map(({ path }) => path)).not.toContain("/applications/@me");
  });

  it("says that the token is refused", async () => {
    await expect(register({ token: "another-token" })).rejects.toMatchObject({ reason: "token" });
  });

  it("says that Discord cannot be reached", async () => {
    const silent = await startFakeDiscord();
    await silent.stop();
    await expect(register({ pacing: pacing(), apiUrl: silent.apiUrl })).rejects.toMatchObject({
      reason: "unreachable",
    });
  });

  it("passes on what Discord has against a command", async () => {
    const named = { ...other, name: "Not A Name" };
    await expect(register({ commands: [named] })).rejects.toMatchObject({ code: 50_035 });
  });
});
