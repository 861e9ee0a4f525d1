import { afterEach, describe, expect, it } from "vitest";
import { createEngine } from "../../src/core/engine.ts";
import { rasterise } from "../../src/picture/rasterise.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { inventedArticle, libraryOf } from "../support/fake-discord/invented-library.ts";
import { listIn, objectIn, textIn } from "../support/fake-discord/json.ts";

const ALT =
  "Timeline of “The lamp at Torrin Point”: 3 dated events, from 1871 to 1904, with the years to scale. The list beside it has every date and its words.";

describe.each(MODES)("a timeline on Discord, over %s,", (mode) => {
  let bot: BotOnFake | undefined;
  afterEach(() => bot?.stop());

  it("is thought about in public, then shown in the same place with its picture, its alternative text and its list", async () => {
    bot = await startBotOnFake({ mode, paint: rasterise });
    const interaction = bot.fake.use("timeline");
    const { original } = await bot.shown(interaction);
    expect(interaction.acknowledgedAfter).toBe(0);
    expect(original).toMatchObject({ edits: 1, isEphemeral: false });
    const [file] = original?.files ?? [];
    expect(file?.name).toBe("timeline.png");
    expect(Buffer.from(file?.bytes.subarray(1, 4) ?? []).toString()).toBe("PNG");
    const payload = original?.payload ?? {};
    expect(listIn(payload["attachments"])).toEqual([{ id: 0, filename: "timeline.png", description: ALT }]);
    const [container] = listIn(payload["components"]);
    const [gallery] = listIn(container?.["components"]);
    const [item] = listIn(gallery?.["items"]);
    expect(textIn(objectIn(item?.["media"])["url"])).toBe("attachment://timeline.png");
    expect(item?.["description"]).toBe(ALT);
    expect(textOf(payload)).toContain("**3 March 1872**");
  });

  it("goes out without its picture where that cannot be drawn, and the log says so", async () => {
    bot = await startBotOnFake({ mode, paint: () => Promise.reject(new Error("no ink")) });
    const { original } = await bot.shown(bot.fake.use("timeline"));
    expect(original?.files).toEqual([]);
    expect(textOf(original?.payload ?? {})).toContain("**3 March 1872**");
    const line = await bot.logged("could not draw the picture: the words go out without it");
    expect(line).toMatchObject({ level: "error", fields: { reason: "no ink" } });
  });

  it("goes out without its picture where that takes too long", async () => {
    bot = await startBotOnFake({ mode, paint: () => new Promise(() => undefined) });
    const interaction = bot.fake.use("timeline");
    await bot.fake.signal.until(() => interaction.original?.isLoading);
    const { clock, signal } = bot.fake;
    await signal.until(() => clock.waiting > 1);
    clock.advance(10_000);
    const { original } = await bot.shown(interaction);
    expect(original?.files).toEqual([]);
    expect(textOf(original?.payload ?? {})).toContain("**3 March 1872**");
  });

  it("goes out without a picture that Discord would refuse", async () => {
    bot = await startBotOnFake({ mode, paint: () => Promise.resolve(Buffer.from("no picture")) });
    const { original } = await bot.shown(bot.fake.use("timeline"));
    expect(original?.files).toEqual([]);
    await bot.logged("could not draw the picture: the words go out without it");
  });

  it("is sent at once where nothing can draw", async () => {
    bot = await startBotOnFake({ mode });
    const { original } = await bot.shown(bot.fake.use("timeline"));
    expect(original).toMatchObject({ edits: 0, files: [] });
  });

  it("turns its picture with its page", async () => {
    const years = Array.from({ length: 25 }, (_, n) => `The mill was sold in ${1801 + n}.`).join("\n\n");
    const library = libraryOf(inventedArticle("chronicle", years));
    bot = await startBotOnFake({ mode, paint: rasterise, engine: () => createEngine(library) });
    const [message] = (await bot.shown(bot.fake.use("timeline"))).messages;
    if (message === undefined) throw new Error("Nothing was shown.");
    expect(message.files.map(({ name }) => name)).toEqual(["timeline.png"]);
    bot.fake.press(message, "All entries");
    await bot.fake.signal.until(() => message.edits === 2);
    const press = bot.fake.press(message, "Next");
    await bot.fake.signal.until(() => message.edits === 3);
    expect(press.acknowledgedAfter).toBe(0);
    expect(message.files.map(({ name }) => name)).toEqual(["timeline-11.png"]);
    expect(textIn(listIn(message.payload["attachments"])[0]?.["description"])).toContain(
      "Dated events 11–20 of 25, from 1811 to 1820",
    );
  });
});
