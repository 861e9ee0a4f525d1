import { breachesIn } from "./api-error.ts";
import type { Breach } from "./api-error.ts";
import { listIn, objectIn, textIn } from "./json.ts";
import type { Json } from "./json.ts";

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** https://docs.discord.com/developers/reference#locales */
const LOCALES = new Set(
  (
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja " +
    "zh-TW ko"
  ).split(" "),
);

/** What is chosen for a message may have capitals and spaces. */
const LABEL = /^[-_' \p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MESSAGE = 3;
const MOST_FOR_MESSAGES = 15;

/** What Discord refuses in a list of commands: slash commands, and those that are chosen for a message. */
export function commandListBreaches(all: readonly Json[], isForOneGuild: boolean): Breach[] {
  const commands = all.filter(({ type = 1 }) => type === 1);
  const labels = all.filter(({ type }) => type === MESSAGE);
  return [
    ...breachesIn([
      [all.length > commands.length + labels.length, "type", "Unknown type"],
      [labels.length > MOST_FOR_MESSAGES, "commands", "Maximum number of message commands reached (15)"],
      [hasTwins(labels.map(({ name }) => name)), "commands", "Application command names must be unique"],
    ]),
    ...localeNameBreaches(labels),
    ...labels.flatMap((label) => labelBreaches(label, isForOneGuild)),
    ...breachesIn([
      [commands.length > 100, "commands", "Maximum number of application commands reached (100)"],
      [hasTwins(commands.map(({ name }) => name)), "commands", "Application command names must be unique"],
    ]),
    ...localeNameBreaches(commands),
    ...commands.flatMap((command) => commandBreaches(command, isForOneGuild)),
  ];
}

function labelBreaches(label: Json, isForOneGuild: boolean): Breach[] {
  const names = Object.entries({ own: label["name"], ...objectIn(label["name_localizations"]) });
  return breachesIn([
    ...names.map(
      ([locale, word]) => [!LABEL.test(textIn(word)), `name ${locale}`, "Name is invalid"] as const,
    ),
    ...names.map(
      ([locale]) => [locale !== "own" && !LOCALES.has(locale), "localizations", "Unknown locale"] as const,
    ),
    [textIn(label["description"]) !== "", "description", "Context menu commands have no description"],
    [label["options"] !== undefined, "options", "Context menu commands have no options"],
    [
      isForOneGuild && (label["contexts"] !== undefined || label["integration_types"] !== undefined),
      "contexts",
      "Only global commands have contexts and integration types",
    ],
  ]);
}

function commandBreaches(command: Json, isForOneGuild: boolean): Breach[] {
  const options = listIn(command["options"]);
  const firstOptional = options.findIndex(({ required }) => required !== true);
  return [
    ...wordBreaches(command),
    ...options.flatMap(optionBreaches),
    ...localeNameBreaches(options),
    ...breachesIn([
      [options.length > 25, "options", "Must be 25 or fewer in length."],
      [hasTwins(options.map(({ name }) => name)), "options", "Option names must be unique"],
      [
        firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true),
        "options",
        "Required options must be placed before non-required options",
      ],
      [sizeOf(command) > 8000, "options", "Command exceeds maximum size (8000)"],
      [
        isForOneGuild && (command["contexts"] !== undefined || command["integration_types"] !== undefined),
        "contexts",
        "Only global commands have contexts and integration types",
      ],
    ]),
  ];
}

function wordBreaches({ name, description, ...localised }: Json): Breach[] {
  const names = Object.entries({ own: name, ...objectIn(localised["name_localizations"]) });
  const descriptions = Object.entries({
    own: description,
    ...objectIn(localised["description_localizations"]),
  });
  return breachesIn([
    ...names.map(([locale, word]) => [!isName(textIn(word)), `name ${locale}`, "Name is invalid"] as const),
    ...descriptions.map(([locale, word]) => {
      const { length } = textIn(word);
      return [length < 1 || length > 100, `description ${locale}`, "Must be 1 to 100 in length."] as const;
    }),
    ...[...names, ...descriptions].map(
      ([locale]) => [locale !== "own" && !LOCALES.has(locale), "localizations", "Unknown locale"] as const,
    ),
  ]);
}

const isName = (name: string): boolean => NAME.test(name) && name === name.toLowerCase();

function optionBreaches(option: Json): Breach[] {
  const choices = listIn(option["choices"]);
  const maxLength = option["max_length"];
  const parts = listIn(option["options"]);
  const isGroup = option["type"] === 2;
  return [
    ...wordBreaches(option),
    // Of a group, and of a subcommand.
    ...parts.flatMap(optionBreaches),
    ...localeNameBreaches(parts),
    ...breachesIn([
      [parts.length > 25, "options", "Must be 25 or fewer in length."],
      [hasTwins(parts.map(({ name }) => name)), "options", "Option names must be unique"],
      [isGroup && parts.some(({ type }) => type !== 1), "options", "A group holds subcommands"],
      [
        option["type"] === 1 && parts.some(({ type }) => type === 1 || type === 2),
        "options",
        "Nested too deep",
      ],
    ]),
    ...breachesIn([
      [choices.length > 25, "choices", "Must be 25 or fewer in length."],
      [choices.length > 0 && option["autocomplete"] === true, "choices", "Not allowed with autocomplete"],
      [hasTwins(choices.map(({ value }) => value)), "choices", "Option choices must be unique"],
      [
        typeof maxLength === "number" && (maxLength < 1 || maxLength > 6000),
        "max_length",
        "Must be between 1 and 6000.",
      ],
      ...choices.flatMap(({ name, value, ...choice }) =>
        [name, value, ...Object.values(objectIn(choice["name_localizations"]))].map((word) => {
          const { length } = String(word);
          return [length < 1 || length > 100, "choices", "Must be between 1 and 100 in length."] as const;
        }),
      ),
    ]),
  ];
}

/** Two commands, or two options of one, may not have the same name in any language. */
function localeNameBreaches(things: readonly Json[]): Breach[] {
  const locales = new Set(things.flatMap((thing) => Object.keys(objectIn(thing["name_localizations"]))));
  return breachesIn(
    [...locales].map((locale) => {
      const names = things.map((thing) => objectIn(thing["name_localizations"])[locale] ?? thing["name"]);
      return [hasTwins(names), `name_localizations ${locale}`, "Names must be unique"] as const;
    }),
  );
}

/** Names, descriptions and values; of each the longest language. */
function sizeOf(thing: Json): number {
  return (
    longest(thing["name"], thing["name_localizations"]) +
    longest(thing["description"], thing["description_localizations"]) +
    textIn(thing["value"]).length +
    [...listIn(thing["options"]), ...listIn(thing["choices"])].reduce((sum, part) => sum + sizeOf(part), 0)
  );
}

const longest = (own: unknown, localised: unknown): number =>
  Math.max(...[own, ...Object.values(objectIn(localised))].map((word) => textIn(word).length));

const hasTwins = (values: readonly unknown[]): boolean => new Set(values).size < values.length;
