import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command } from "../../src/commands/command.ts";
import { watchOverload } from "../../src/discord/answer/pace/overload.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { createHeldCommand, saying } from "../support/fake-discord/held-command.ts";
import type { FakeInteraction } from "../support/fake-discord/interactions.ts";
import type { Json } from "../support/fake-discord/json.ts";

const MANY = 5;
const BUSY = "Please try again in a minute.";

const said = command({ name: "said", description: "x", options: {}, run: async () => saying("Said.") });

describe.each(MODES)("too much to do, over %s", (mode) => {
  let bot: BotOnFake;
  let held: ReturnType<typeof createHeldCommand>;
  const failed: string[] = [];
  beforeEach(async () => {
    held = createHeldCommand();
    failed.splice(0);
    const meter = {
      answered: () => undefined,
      acknowledged: () => undefined,
      failed: (code: string) => void failed.push(code),
    };
    bot = await startBotOnFake({
      mode,
      commands: [held.command, said],
      meter,
      overload: watchOverload(MANY),
    });
    // The bot learns Discord's time.
    await bot.shown(bot.fake.use("said"));
    failed.splice(0);
  });
  afterEach(() => bot.stop());
  const saidTo = async (interaction: FakeInteraction): Promise<readonly unknown[]> =>
    (await bot.shown(interaction)).messages.map(({ payload, isEphemeral }) => [textOf(payload), isEphemeral]);

  /** What was sent so long ago has waited for the process. */
  function waited(good: Json, ms: number): FakeInteraction {
    const interaction = bot.fake.interactions.create(good);
    bot.fake.clock.advance(ms);
    bot.fake.deliver(interaction);
    return interaction;
  }

  it("is said at once, to the asker alone, where an interaction has waited too long", async () => {
    const { payload } = await bot.shown(bot.fake.use("said"));
    expect(await saidTo(waited(payload, 2_200))).toEqual([[expect.stringContaining(BUSY), true]]);
    expect(failed).toEqual(["busy"]);
    expect(await saidTo(waited(payload, 1_500))).toEqual([["Said.", false]]);
  });

  it("is said where too many wait for a first answer, and no longer when they have it", async () => {
    const waiting = Array.from({ length: MANY }, () => bot.fake.use("held"));
    await bot.fake.signal.until(() => bot.fake.clock.waiting >= MANY);
    const last = bot.fake.use("held", {}, { locale: "de" });
    expect(await saidTo(last)).toEqual([[expect.stringContaining("mehr Fragen"), true]]);
    expect(failed).toEqual(["busy"]);
    held.release(saying("Here it is."));
    await bot.fake.signal.until(() => waiting.every(({ messages }) => messages.length === 1));
    expect(waiting.filter(({ messages }) => textOf(messages[0]?.payload ?? {}) !== "Here it is.")).toEqual(
      [],
    );
    expect(await saidTo(bot.fake.use("held"))).toEqual([["Here it is.", false]]);
  });
});
