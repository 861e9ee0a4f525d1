import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import type {
  APIApplicationCommandBasicOption,
  LocalizationMap,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import { offeredOptions } from "../../commands/command.ts";
import type { Command, Option } from "../../commands/command.ts";
import { LIMITS } from "../render/limits.ts";
import type { CommandWords, OptionWords } from "../../commands/command-words.ts";
import type { Localisation } from "./localisation.ts";

export type Registration = RESTPostAPIChatInputApplicationCommandsJSONBody;

type MessageRegistration = RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** A command, or what is chosen for a message. */
export type AnyRegistration = Registration | MessageRegistration;

export type Reach = "everywhere" | "one-server";

/** Discord falls back to this language's own entry, so it is always given. */
const DEFAULT_LOCALE = "en-US";
/** For a server, and for a person who takes the bot along. */
const INTEGRATION_TYPES = [0, 1];
/** In a server, in a direct message to the bot, in other direct messages. */
const CONTEXTS = [0, 1, 2];

/**
 * What Discord is told about a command.
 *
 * @param reach - a command of one server takes neither integration types nor contexts
 */
export function registrationOf(
  command: Command,
  localisations: readonly Localisation[],
  reach: Reach = "everywhere",
): Registration {
  const words = (read: (words: CommandWords) => string | undefined, own: string): LocalizationMap =>
    localised(own, localisations, ({ commands }) => {
      const entry = commands[command.name];
      return entry === undefined ? undefined : read(entry);
    });
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: words((entry) => entry.name, command.name),
    description: command.description,
    description_localizations: words((entry) => entry.description, command.description),
    options: [...optionsOf(command, localisations)],
    ...placesFor(reach),
  };
}

/** What Discord is told about the options of a command: required ones first; none of what a form asks for. */
export const optionsOf = (
  command: Command,
  localisations: readonly Localisation[],
): APIApplicationCommandBasicOption[] =>
  (command.asksInForm === true ? [] : offeredOptions(command.options))
    .toSorted(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
    .map(([name, option]) => optionOf(command.name, name, option, localisations));

/** All that Discord is told about a command: itself, and what to choose for a message where it may be pointed at one. */
export function registrationsOf(
  command: Command,
  localisations: readonly Localisation[],
  reach: Reach = "everywhere",
): readonly AnyRegistration[] {
  const onMessage = messageOption(command);
  if (onMessage === undefined) return [registrationOf(command, localisations, reach)];
  const [option, label] = onMessage;
  const labels = localised(label, localisations, ({ commands }) => {
    return commands[command.name]?.options[option]?.onMessage;
  });
  return [
    registrationOf(command, localisations, reach),
    {
      type: ApplicationCommandType.Message,
      name: label,
      name_localizations: labels,
      ...placesFor(reach),
    },
  ];
}

/** The option of a command that receives what a message says, with what to choose for it. */
export function messageOption({ options }: Command): readonly [option: string, label: string] | undefined {
  for (const [name, option] of Object.entries(options))
    if (option.kind === "text" && option.onMessage !== undefined) return [name, option.onMessage];
  return undefined;
}

/** Where a command can be used. */
export const placesFor = (reach: Reach) =>
  reach === "everywhere" ? { integration_types: INTEGRATION_TYPES, contexts: CONTEXTS } : {};

function optionOf(
  command: string,
  name: string,
  option: Option,
  localisations: readonly Localisation[],
): APIApplicationCommandBasicOption {
  const words = (read: (words: OptionWords) => string | undefined, own: string): LocalizationMap =>
    localised(own, localisations, ({ commands }) => {
      const entry = commands[command]?.options[name];
      return entry === undefined ? undefined : read(entry);
    });
  const base = {
    name,
    name_localizations: words((entry) => entry.name, name),
    description: option.description,
    description_localizations: words((entry) => entry.description, option.description),
    required: option.required ?? false,
  };
  switch (option.kind) {
    case "flag":
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case "file":
      return { ...base, type: ApplicationCommandOptionType.Attachment };
    case "article":
      return { ...base, type: ApplicationCommandOptionType.String, autocomplete: true };
    case "choice":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: option.choices.map(({ name: shown, value }) => ({
          name: shown,
          name_localizations: words((entry) => entry.choices?.[value], shown),
          value,
        })),
      };
    case "text":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        max_length: Math.min(option.maxLength ?? LIMITS.optionText, LIMITS.optionText),
        ...(option.complete === undefined ? {} : { autocomplete: true }),
      };
  }
}

/** A word of ours and what it is in other languages. */
export function localised(
  own: string,
  localisations: readonly Localisation[],
  read: (localisation: Localisation) => string | undefined,
): LocalizationMap {
  const others = localisations.flatMap((localisation) => {
    const word = read(localisation);
    return word === undefined ? [] : [[localisation.locale, word]];
  });
  return Object.fromEntries([[DEFAULT_LOCALE, own], ...others]);
}
