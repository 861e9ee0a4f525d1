import { describe, expect, it } from "vitest";
import { commandListBreaches } from "./command-rules.ts";
import { startFakeDiscord } from "./fake-discord.ts";
import { Interactions } from "./interactions.ts";
import { createManualClock } from "./manual-clock.ts";
import { messageBreaches } from "./message-rules.ts";
import { snowflakes } from "./snowflakes.ts";

const V2 = 1 << 15;
const EPHEMERAL = 64;
const words = (content: string, flags = V2) => ({ flags, components: [{ type: 10, content }] });

function begin(type = 2) {
  const clock = createManualClock();
  const now = () => clock.now();
  const interactions = new Interactions(now, snowflakes(now));
  const interaction = interactions.create({ type });
  const { id, token } = interaction;
  return {
    clock,
    interactions,
    interaction,
    token,
    callBack: (callbackType: number, data: object = {}) =>
      interactions.callBack(id, token, { type: callbackType, data }, []),
  };
}

const code = (wanted: number) => expect.objectContaining({ body: expect.objectContaining({ code: wanted }) });

describe("an interaction with the fake Discord", () => {
  it("takes one first answer", () => {
    const { callBack } = begin();
    callBack(4, words("hello"));
    expect(() => callBack(4, words("again"))).toThrow(code(40_060));
  });

  it("takes no first answer after three seconds", () => {
    const { clock, callBack } = begin();
    clock.advance(3_001);
    expect(() => callBack(4, words("late"))).toThrow(code(10_062));
  });

  it("takes no edit before the first answer, nor after a quarter of an hour", () => {
    const { clock, callBack, interactions, token } = begin();
    expect(() => interactions.edit(token, "@original", words("early"), [])).toThrow(code(10_015));
    callBack(5);
    clock.advance(15 * 60_000 + 1);
    expect(() => interactions.edit(token, "@original", words("late"), [])).toThrow(code(50_027));
  });

  it("takes only the kinds of first answer that belong to it", () => {
    expect(() => begin(4).callBack(4, words("hello"))).toThrow(code(50_035));
    expect(() => begin(2).callBack(8, { choices: [] })).toThrow(code(50_035));
    expect(() => begin(2).callBack(5, { flags: V2 })).toThrow(code(50_035));
  });

  it("settles with the deferral who sees the answer, whatever an edit says", () => {
    const { callBack, interactions, interaction, token } = begin();
    callBack(5, { flags: EPHEMERAL });
    interactions.edit(token, "@original", words("hello"), []);
    expect(interaction.original).toMatchObject({ isEphemeral: true, isLoading: false });
  });

  it("puts a follow-up in the place of a deferral that was not edited", () => {
    const { callBack, interactions, interaction, token } = begin();
    callBack(5);
    interactions.followUp(token, words("secret", V2 | EPHEMERAL), []);
    expect(interaction.messages.map(({ isEphemeral }) => isEphemeral)).toEqual([false]);
  });

  it("takes five follow-ups", () => {
    const { callBack, interactions, token } = begin();
    callBack(4, words("first"));
    for (let count = 0; count < 5; count++) interactions.followUp(token, words("more"), []);
    expect(() => interactions.followUp(token, words("too much"), [])).toThrow(code(40_094));
  });

  it("never lets go of Components V2", () => {
    const { callBack, interactions, token } = begin();
    callBack(4, words("first"));
    expect(() => interactions.edit(token, "@original", { content: "plain" }, [])).toThrow(code(50_035));
  });
});

describe("what the fake Discord refuses", () => {
  it("is a client that does not say who it is", async () => {
    const fake = await startFakeDiscord();
    const response = await fetch(`${fake.apiUrl}/v10/gateway/bot`);
    expect(response.status).toBe(403);
    await fake.stop();
  });

  it.each([
    [
      "too much text",
      {
        flags: V2,
        components: [
          {
            type: 17,
            components: [words("x".repeat(2_001)), words("x".repeat(2_000))].flatMap((m) => m.components),
          },
        ],
      },
    ],
    [
      "too many components",
      { flags: V2, components: Array.from({ length: 41 }, () => ({ type: 10, content: "x" })) },
    ],
    ["content beside components", { ...words("x"), content: "x" }],
    ["a plain message of more than 2000", { content: "x".repeat(2_001) }],
    [
      "a file that is not there",
      { flags: V2, components: [{ type: 13, file: { url: "attachment://a.txt" } }] },
    ],
    [
      "a button in no row",
      { flags: V2, components: [{ type: 2, style: 5, label: "x", url: "https://example.org" }] },
    ],
  ])("is a message with %s", (_name, message) => {
    expect(messageBreaches(message, [])).not.toEqual([]);
  });

  it.each([
    ["a capital letter", [{ name: "Ask", description: "x" }]],
    ["a space", [{ name: "a b", description: "x" }]],
    ["no description", [{ name: "ask", description: "" }]],
    [
      "the same name twice",
      [
        { name: "ask", description: "x" },
        { name: "ask", description: "y" },
      ],
    ],
    ["an unknown language", [{ name: "ask", description: "x", name_localizations: { klingon: "x" } }]],
    [
      "something required after something optional",
      [
        {
          name: "ask",
          description: "x",
          options: [
            { name: "a", description: "x" },
            { name: "b", description: "x", required: true },
          ],
        },
      ],
    ],
    [
      "more than 8000 characters",
      [
        {
          name: "ask",
          description: "x",
          options: Array.from({ length: 4 }, (_, option) => ({
            name: `option-${option}`,
            description: "x",
            choices: Array.from({ length: 25 }, (__, n) => ({
              name: "x".repeat(60),
              value: `${n}`.padEnd(60, "y"),
            })),
          })),
        },
      ],
    ],
  ])("is a command with %s", (_name, list) => {
    expect(commandListBreaches(list, false)).not.toEqual([]);
  });
});
