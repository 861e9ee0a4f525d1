import { describe, expect, it } from "vitest";
import { offeredCommands, offeredOptions } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import { localisations } from "../../src/discord/publish/localisations.ts";
import { registrationsFor } from "../../src/discord/publish/command-groups.ts";
import { commandListBreaches } from "../support/fake-discord/command-rules.ts";
import { objectIn } from "../support/fake-discord/json.ts";

describe.each(localisations.map((localisation) => [localisation.locale, localisation] as const))(
  "%s",
  (_locale, words) => {
    it("has names and descriptions that Discord takes, even for commands that are not in the list", () => {
      const list = Object.values(words.commands).map(({ name: own, description, options }) => ({
        // One of several words becomes parts of one: see below.
        name: own.replaceAll(" ", "-"),
        description,
        options: Object.entries(options).map(([key, option]) => ({
          name: option.name ?? key,
          description: option.description ?? key,
          choices: Object.entries(option.choices ?? {}).map(([value, shown]) => ({ name: shown, value })),
        })),
      }));
      expect(commandListBreaches(list, true)).toEqual([]);
    });

    it("names every command and every option that people see", () => {
      const missing = offeredCommands(commands).flatMap(({ name, options }) => {
        const entry = words.commands[name];
        const gaps = offeredOptions(options).flatMap(([key, option]) => {
          const own = entry?.options?.[key];
          const values = option.kind === "choice" ? option.choices.map(({ value }) => value) : [];
          const isLabelled =
            option.kind !== "text" || option.onMessage === undefined || own?.onMessage !== undefined;
          return own?.name !== undefined &&
            isLabelled &&
            values.every((value) => own.choices?.[value] !== undefined)
            ? []
            : [key];
        });
        return [...(entry?.name === undefined ? [name] : []), ...gaps.map((option) => `${name} ${option}`)];
      });
      expect(missing).toEqual([]);
    });
  },
);

describe("the whole list of commands", () => {
  it("is within the limits of the platform, in every language", () => {
    const list = registrationsFor(offeredCommands(commands), localisations).map(objectIn);
    expect(commandListBreaches(list, false)).toEqual([]);
  });
});
