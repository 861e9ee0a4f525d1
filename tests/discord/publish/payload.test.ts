import { ApplicationCommandOptionType } from "discord.js";
import { describe, expect, it } from "vitest";
import { command } from "../../../src/commands/command.ts";
import type { Localisation } from "../../../src/discord/publish/localisation.ts";
import { callOf } from "../../../src/discord/publish/command-call.ts";
import { registrationOf } from "../../../src/discord/publish/payload.ts";
import { saying } from "../../support/fake-discord/held-command.ts";

const weigh = command({
  name: "weigh",
  description: "Weighs things",
  options: {
    quickly: { kind: "flag", description: "In a hurry" },
    article: { kind: "article", description: "Which article" },
    unit: { kind: "choice", description: "In what", choices: [{ value: "kg", name: "kilograms" }] },
    thing: { kind: "text", description: "What to weigh", required: true, maxLength: 200 },
    scales: { kind: "text", description: "With what", complete: () => ["kitchen scales"] },
  },
  run: async () => saying("12"),
});

const french: Localisation = {
  locale: "fr",
  commands: {
    weigh: {
      name: "peser",
      description: "Pèse des choses",
      options: { unit: { name: "unité", description: "En quoi", choices: { kg: "kilogrammes" } } },
    },
  },
};

describe("what Discord is told about a command", () => {
  const registration = registrationOf(weigh, [french]);

  it("is meant for servers and people, wherever they write", () => {
    expect(registration).toMatchObject({ type: 1, integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it("leaves that out for one server, which has no say in it", () => {
    expect(registrationOf(weigh, [], "one-server")).not.toHaveProperty("contexts");
  });

  it("names it in English and in the languages that are given", () => {
    expect(registration.name_localizations).toEqual({ "en-US": "weigh", fr: "peser" });
    expect(registration.description_localizations).toEqual({
      "en-US": "Weighs things",
      fr: "Pèse des choses",
    });
  });

  it("puts what is required first and keeps the order of the rest", () => {
    expect(registration.options?.map(({ name }) => name)).toEqual([
      "thing",
      "quickly",
      "article",
      "unit",
      "scales",
    ]);
  });

  it("translates every kind of option", () => {
    expect(registration.options).toMatchObject([
      { name: "thing", type: 3, required: true, max_length: 200 },
      { name: "quickly", type: 5, required: false },
      { name: "article", type: 3, autocomplete: true },
      {
        name: "unit",
        type: 3,
        name_localizations: { "en-US": "unit", fr: "unité" },
        choices: [
          { name: "kilograms", value: "kg", name_localizations: { "en-US": "kilograms", fr: "kilogrammes" } },
        ],
      },
      { name: "scales", type: 3, autocomplete: true, max_length: 6000 },
    ]);
    expect(registration.options?.[0]).not.toHaveProperty("autocomplete");
  });
});

describe("the values that come with an interaction", () => {
  it("are read by name", () => {
    const options = [
      { name: "thing", type: ApplicationCommandOptionType.String as const, value: "a feather" },
      { name: "quickly", type: ApplicationCommandOptionType.Boolean as const, value: true },
    ];
    expect(callOf({ name: "weigh", options }).raw).toEqual({ thing: "a feather", quickly: true });
  });

  it("are empty where there are none", () => {
    expect(callOf({ name: "weigh" }).raw).toEqual({});
  });
});
