import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEngine } from "../../src/core/engine.ts";
import { createGateway } from "../../src/discord/receive/gateway.ts";
import type { Gateway } from "../../src/discord/receive/gateway.ts";
import { FAKE_APPLICATION_ID, FAKE_TOKEN, startFakeDiscord } from "../support/fake-discord/fake-discord.ts";
import type { FakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { libraryOf } from "../support/fake-discord/invented-library.ts";
import { createRecordingLog } from "../support/fake-discord/recording-log.ts";
import type { RecordingLog } from "../support/fake-discord/recording-log.ts";
import { BLOCKED_PAGE } from "../support/fake-discord/rest-server.ts";
import { sleepOn } from "../support/fake-discord/bot-on-fake.ts";

describe("logging in", () => {
  let fake: FakeDiscord;
  let log: RecordingLog;
  beforeEach(async () => {
    fake = await startFakeDiscord();
    log = createRecordingLog();
  });
  afterEach(() => fake.stop());

  const gatewayWith = (token = FAKE_TOKEN): Gateway =>
    createGateway({
      token,
      apiUrl: fake.apiUrl,
      commands: [],
      engine: () => createEngine(libraryOf()),
      log,
      clock: fake.clock,
      sleep: sleepOn(fake.clock),
    });

  it("says that the token is refused", async () => {
    await expect(gatewayWith("another-token").start()).rejects.toMatchObject({ reason: "token" });
  });

  it("never puts the token into its error", async () => {
    const error: unknown = await gatewayWith("another-token")
      .start()
      .catch((refusal: unknown) => refusal);
    expect(String(error)).not.toContain("another-token");
  });

  it.each([
    [4004, "token"],
    [4010, "shards"],
    [4011, "shards"],
    [4012, "version"],
    [4013, "intents"],
    [4014, "intents"],
  ])("says why it is shut out with %d", async (code, reason) => {
    fake.gateway.mode = code;
    await expect(gatewayWith().start()).rejects.toMatchObject({ name: "ConnectionError", reason });
  });

  it.each([
    ["no logins are left", "logins", () => void (fake.portal.remainingLogins = 0)],
    [
      "Cloudflare turns it away",
      "blocked",
      () => fake.rest.failNext({ path: /gateway/, status: 403, page: BLOCKED_PAGE, times: 100 }),
    ],
    [
      "a page answers in Discord’s place",
      "odd",
      () => fake.rest.failNext({ path: /gateway/, page: "<html>Sign in to this hotel</html>", times: 100 }),
    ],
    [
      "the answer is JSON, and something else",
      "odd",
      () => fake.rest.failNext({ path: /gateway/, body: [], times: 100 }),
    ],
    [
      "the gateway is at no address",
      "odd",
      () => fake.rest.failNext({ path: /gateway/, body: { url: "nowhere" }, times: 100 }),
    ],
  ])("says so where %s", async (_, reason, spoil) => {
    spoil();
    await expect(gatewayWith().start()).rejects.toMatchObject({ name: "ConnectionError", reason });
  });

  it.each([
    ["503s", { status: 503, times: 4 }],
    ["a 429 without a number", { status: 429 }],
    ["connections that are cut", { cut: "before" as const, times: 3 }],
    ["a page in Discord’s place", { page: "<html>bad gateway</html>", status: 502 }],
  ])("waits out %s, and says so", async (_, fault) => {
    fake.rest.failNext({ path: /gateway/, ...fault });
    const gateway = gatewayWith();
    await expect(gateway.start()).resolves.toMatchObject({ applicationId: FAKE_APPLICATION_ID });
    expect(log.lines.map(({ message }) => message)).toContain(
      "Discord does not answer; trying again for up to a minute",
    );
    await gateway.stop();
  });

  it("says that Discord cannot be reached when nobody listens", async () => {
    const silent = await startFakeDiscord();
    await silent.stop();
    const gateway = createGateway({
      token: FAKE_TOKEN,
      apiUrl: silent.apiUrl,
      commands: [],
      engine: () => createEngine(libraryOf()),
      log,
      clock: fake.clock,
      sleep: sleepOn(fake.clock),
    });
    await expect(gateway.start()).rejects.toMatchObject({ reason: "unreachable" });
  });

  it("says that Discord cannot be reached when it only fails", async () => {
    fake.rest.failNext({ path: /gateway/, status: 503, times: 1_000 });
    await expect(gatewayWith().start()).rejects.toMatchObject({ reason: "unreachable" });
  });

  it("says that Discord cannot be reached when the gateway stays silent for a minute", async () => {
    fake.gateway.mode = "mute";
    const started = gatewayWith().start();
    const refused = expect(started).rejects.toMatchObject({ reason: "unreachable" });
    await fake.signal.until(() => fake.gateway.identify);
    fake.clock.advance(60_000);
    await refused;
  });

  it("can be stopped while it is still connecting", async () => {
    fake.gateway.mode = "mute";
    const gateway = gatewayWith();
    const refused = expect(gateway.start()).rejects.toMatchObject({ reason: "unreachable" });
    await fake.signal.until(() => fake.gateway.identify);
    const stopped = gateway.stop();
    await refused;
    await fake.signal.until(() => fake.clock.waiting > 0);
    fake.clock.advance(2_000);
    await stopped;
  });
});
