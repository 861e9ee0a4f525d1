import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { command } from "../../src/commands/command.ts";
import type { Reply } from "../../src/core/reply/reply.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import { saying } from "../support/fake-discord/held-command.ts";
import type { FakeInteraction } from "../support/fake-discord/interactions.ts";

const options = {};
const inParts: Reply = {
  audience: "everyone",
  blocks: Array.from({ length: 6 }, (_, part) => ({ kind: "prose", text: `${part} ${"word ".repeat(260)}` })),
};
/** What a command says, and how: one message or several, at once or after “thinking”. */
const commands = [
  command({ name: "short", description: "x", options, run: async () => saying("Here it is.") }),
  command({ name: "parts", description: "x", options, run: async () => inParts }),
  command({
    name: "slow",
    description: "x",
    options,
    takesLong: () => true,
    run: async () => saying("Here it is."),
  }),
  command({ name: "slow-parts", description: "x", options, takesLong: () => true, run: async () => inParts }),
  command({
    name: "secret",
    description: "x",
    options,
    takesLong: () => true,
    run: async () => saying("For you.", "asker"),
  }),
  command({
    name: "file",
    description: "x",
    options,
    run: async () => ({ ...saying("A file."), files: [{ name: "a.txt", text: "a" }] }),
  }),
];

const DONE = ["answered", "another process answers this"];

/** So many messages are left for people to see. */
const SHOWN = { short: 1, parts: 3, slow: 1, "slow-parts": 3, secret: 1, file: 1 };

describe.each(MODES)("two copies that are given the same interaction, over %s", (mode) => {
  let one: BotOnFake;
  let other: BotOnFake;
  let endpoints: readonly string[];
  beforeAll(async () => {
    one = await startBotOnFake({ mode, commands });
    const first = one.fake.http.endpoint;
    other = await startBotOnFake({ mode, commands, fake: one.fake });
    endpoints = [first, one.fake.http.endpoint].flatMap((url) => url ?? []);
  });
  afterEach(() => one.fake.rest.recover());
  afterAll(async () => {
    await other.leave();
    await one.stop();
  });

  /** Gives it to both, and waits until each has done with it. */
  async function both(name: string): Promise<FakeInteraction> {
    const { fake } = one;
    const before = [one, other].map(({ log }) => log.lines.length);
    const interaction = fake.use(name);
    const [first] = endpoints;
    if (first !== undefined) {
      const last = fake.http.endpoint;
      fake.http.endpoint = first;
      fake.deliver(interaction);
      fake.http.endpoint = last;
    }
    await fake.signal.until(
      () =>
        interaction.messages.length > 0 &&
        [one, other].every(({ log }, at) =>
          log.lines.slice(before[at]).some(({ message }) => DONE.includes(message)),
        ),
    );
    return interaction;
  }

  it.each(Object.entries(SHOWN))("show /%s once", async (name, count) => {
    const { messages } = await both(name);
    expect(messages).toHaveLength(count);
    expect(messages.some(({ isLoading }) => isLoading)).toBe(false);
    expect(new Set(messages.map(({ payload }) => textOf(payload))).size).toBe(count);
    const lines = [...one.log.lines, ...other.log.lines];
    expect(lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("show all of an answer whose first part was taken, and its receipt lost", async () => {
    one.fake.rest.failNext({ path: /\/callback$/, status: 502, isAnswerLost: true });
    const { messages } = await both("slow-parts");
    expect(messages).toHaveLength(3);
    expect(messages.some(({ isLoading }) => isLoading)).toBe(false);
  });
});
