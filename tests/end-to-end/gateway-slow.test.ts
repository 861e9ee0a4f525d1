import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MODES, REFERENCE, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { createHeldCommand, saying } from "../support/fake-discord/held-command.ts";

describe.each(MODES)("a command that takes its time, over %s,", (mode) => {
  let bot: BotOnFake;
  let held: ReturnType<typeof createHeldCommand>;
  beforeEach(async () => {
    held = createHeldCommand();
    bot = await startBotOnFake({ mode, commands: [held.command] });
  });
  afterEach(() => bot.stop());

  /** Uses the command and lets a second go by. */
  async function thinking(options = {}) {
    const interaction = bot.fake.use("held", options);
    await held.started;
    bot.fake.clock.advance(1_000);
    await bot.fake.signal.until(() => interaction.original?.isLoading);
    return interaction;
  }

  it("shows that it thinks after a second, and then its answer in the same place", async () => {
    const interaction = await thinking();
    expect(interaction.acknowledgedAfter).toBe(1_000);
    held.release(saying("Here it is."));
    await bot.shown(interaction);
    expect(interaction.messages.map(({ payload }) => textOf(payload))).toEqual(["Here it is."]);
    expect(interaction.original).toMatchObject({ edits: 1, isEphemeral: false });
    expect(interaction.original?.payload["allowed_mentions"]).toEqual({ parse: [] });
  });

  it("shows that it thinks before it begins what would not let it say so later", async () => {
    const interaction = bot.fake.use("held", { long: true });
    await held.started;
    await bot.fake.signal.until(() => interaction.original?.isLoading);
    expect(interaction.acknowledgedAfter).toBe(0);
    held.release(saying("Here it is."));
    await bot.shown(interaction);
    expect(interaction.messages.map(({ payload }) => textOf(payload))).toEqual(["Here it is."]);
  });

  it("thinks privately where the asker wants that", async () => {
    const interaction = await thinking({ private: true });
    expect(interaction.original?.isEphemeral).toBe(true);
    held.release(saying("Here it is."));
    expect((await bot.shown(interaction)).messages.map(({ isEphemeral }) => isEphemeral)).toEqual([true]);
  });

  it("keeps a private answer private although it thought in public", async () => {
    const interaction = await thinking();
    held.release(saying("Only for you.", "asker"));
    const { messages } = await bot.shown(interaction, 2);
    expect(messages.map(({ isEphemeral }) => isEphemeral)).toEqual([false, true]);
    expect(messages.map(({ payload }) => textOf(payload))).toEqual([
      "-# The answer is shown only to the person who asked.",
      "Only for you.",
    ]);
  });

  it("gives up after twenty seconds, with an apology", async () => {
    const interaction = await thinking();
    await bot.fake.signal.until(() => bot.fake.clock.waiting > 0);
    bot.fake.clock.advance(20_000);
    const { messages } = await bot.shown(interaction, 2);
    expect(textOf(messages[1]?.payload ?? {})).toContain(REFERENCE);
    expect((await bot.logged("could not answer")).fields).toMatchObject({
      reference: REFERENCE,
      command: "held",
    });
  });

  // Over HTTP, Discord does not say that it no longer listens.
  it.runIf(mode === "gateway")("says nothing any more when even the first sign came too late", async () => {
    const interaction = bot.fake.use("held");
    await held.started;
    bot.fake.clock.advance(3_500);
    const line = await bot.logged("Discord did not take the answer");
    expect(line.fields).toMatchObject({ outcome: "gone", code: 10_062, age: 3_500 });
    expect(interaction.messages).toEqual([]);
  });

  it("says nothing any more when the place of its answer was deleted", async () => {
    const interaction = await thinking();
    bot.fake.interactions.remove(interaction.token, "@original");
    held.release(saying("Here it is."));
    const line = await bot.logged("Discord did not take the answer");
    expect(line.fields).toMatchObject({ outcome: "gone", code: 10_008 });
    expect(interaction.messages).toEqual([]);
  });

  it("says nothing any more when its time to answer has run out", async () => {
    const interaction = await thinking();
    await bot.fake.signal.until(() => bot.fake.clock.waiting > 0);
    bot.fake.clock.advance(16 * 60_000);
    const line = await bot.logged("Discord did not take the answer");
    expect(line.fields).toMatchObject({ outcome: "gone", code: 50_027 });
    expect(interaction.original?.isLoading).toBe(true);
  });

  it("finishes what was begun before it logs off, and begins nothing new", async () => {
    const interaction = bot.fake.use("held");
    await held.started;
    const stopped = bot.leave();
    const late = bot.fake.use("held");
    held.release(saying("Just in time."));
    await stopped;
    await bot.shown(interaction);
    expect(interaction.messages.map(({ payload }) => textOf(payload))).toEqual(["Just in time."]);
    expect(late.messages.map(({ payload }) => textOf(payload))).toEqual(
      mode === "gateway" ? [expect.stringContaining("being restarted")] : [],
    );
    if (mode === "gateway") await bot.fake.signal.until(() => !bot.fake.gateway.isConnected);
  });
});
