import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEngine } from "../../src/core/engine.ts";
import { createGateway } from "../../src/discord/receive/gateway.ts";
import type { Gateway } from "../../src/discord/receive/gateway.ts";
import { FAKE_TOKEN, startFakeDiscord } from "../support/fake-discord/fake-discord.ts";
import type { FakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { libraryOf } from "../support/fake-discord/invented-library.ts";
import { createRecordingLog } from "../support/fake-discord/recording-log.ts";

describe("logging in", () => {
  let fake: FakeDiscord;
  beforeEach(async () => {
    fake = await startFakeDiscord();
  });
  afterEach(() => fake.stop());

  const gatewayWith = (token = FAKE_TOKEN): Gateway =>
    createGateway({
      token,
      apiUrl: fake.apiUrl,
      commands: [],
      engine: () => createEngine(libraryOf()),
      log: createRecordingLog(),
      clock: fake.clock,
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

  it("says that the intents are refused", async () => {
    fake.gateway.mode = "refuse-intents";
    await expect(gatewayWith().start()).rejects.toMatchObject({ name: "ConnectionError", reason: "intents" });
  });

  it("says that Discord cannot be reached when nobody listens", async () => {
    const silent = await startFakeDiscord();
    await silent.stop();
    const gateway = createGateway({
      token: FAKE_TOKEN,
      apiUrl: silent.apiUrl,
      commands: [],
      engine: () => createEngine(libraryOf()),
      log: createRecordingLog(),
    });
    await expect(gateway.start()).rejects.toMatchObject({ reason: "unreachable" });
  });

  it("says that Discord cannot be reached when it only fails", async () => {
    fake.rest.failNext({ path: /gateway/, status: 503 });
    fake.rest.failNext({ path: /gateway/, status: 503 });
    await expect(gatewayWith().start()).rejects.toMatchObject({ reason: "unreachable" });
  });

  it("says that Discord cannot be reached when the gateway stays silent for half a minute", async () => {
    fake.gateway.mode = "mute";
    const started = gatewayWith().start();
    const refused = expect(started).rejects.toMatchObject({ reason: "unreachable" });
    await fake.signal.until(() => fake.gateway.identify);
    fake.clock.advance(30_000);
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
