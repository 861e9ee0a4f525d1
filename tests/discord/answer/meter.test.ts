import { afterEach, describe, expect, it } from "vitest";
import { command } from "../../../src/commands/command.ts";
import { commands } from "../../../src/commands/index.ts";
import { ConfigError } from "../../../src/config.ts";
import { errorCodeOf } from "../../../src/discord/answer/meter.ts";
import { createFigures } from "../../../src/http/figures.ts";
import { MODES, startBotOnFake } from "../../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../../support/fake-discord/bot-on-fake.ts";

const broken = command({
  name: "broken",
  description: "Fails",
  options: {},
  async run() {
    throw new Error("with words that nobody should count");
  },
});

describe("the code of an error", () => {
  it.each([
    [new ConfigError([]), "config"],
    [Object.assign(new Error("x"), { code: 10_062 }), "10062"],
    [Object.assign(new Error("x"), { code: "ECONNRESET" }), "ECONNRESET"],
    [Object.assign(new Error("x"), { code: {} }), "internal"],
    [new Error("a sentence"), "internal"],
    ["thrown text", "internal"],
  ])("of %s is %s", (error, code) => {
    expect(errorCodeOf(error)).toBe(code);
  });
});

describe.each(MODES)("what is counted over %s", (mode) => {
  let bot: BotOnFake | undefined;
  afterEach(() => bot?.stop());

  it("is each reply by its kind, its first sign, and what went wrong", async () => {
    const figures = createFigures();
    bot = await startBotOnFake({ mode, commands: [...commands, broken], meter: figures });
    const { fake } = bot;
    await bot.shown(fake.use("ask", { question: "When was the lighthouse finished?" }));
    await bot.shown(fake.use("ask", { question: "Who paints the harbour in winter?" }));
    await bot.shown(fake.use("ask", { question: "When?", article: "nope" }));
    await bot.shown(fake.use("broken"));
    const typing = fake.use("ask", { question: "x", article: "torr" }, { focused: "article" });
    await fake.signal.until(() => typing.suggestions);
    await bot.leave();
    const text = await figures.read();
    for (const line of [
      'footnote_answers_total{command="ask",kind="quoted"} 1',
      'footnote_answers_total{command="ask",kind="absent"} 1',
      'footnote_answers_total{command="ask",kind="mistake"} 1',
      'footnote_answers_total{command="broken",kind="failure"} 1',
      "footnote_acknowledgement_age_seconds_count 5",
      'footnote_errors_total{code="internal"} 1',
    ])
      expect(text).toContain(line);
    expect(text).not.toMatch(/lighthouse|harbour|nobody|interaction-token/);
  });
});
