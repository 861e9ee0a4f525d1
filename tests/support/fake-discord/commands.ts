import { invalidForm } from "./api-error.ts";
import { commandListBreaches } from "./command-rules.ts";
import { listIn, objectIn, textIn } from "./json.ts";
import type { Json } from "./json.ts";

/** The published commands: one list for everywhere, one for each guild. */
export interface PublishedCommands {
  list(guildId: string | undefined, withLocalizations: boolean): readonly Json[];
  /** @throws ApiError with the breaches */
  replace(guildId: string | undefined, commands: unknown): readonly Json[];
}

export function publishedCommands(applicationId: string, newId: () => string): PublishedCommands {
  const lists = new Map<string | undefined, readonly Json[]>();
  const list = (guildId: string | undefined): readonly Json[] => lists.get(guildId) ?? [];
  return {
    list: (guildId, withLocalizations) =>
      list(guildId).map((command) => (withLocalizations ? command : withoutLocalizations(command))),
    replace(guildId, commands) {
      const wanted = listIn(commands);
      const breaches = commandListBreaches(wanted, guildId !== undefined);
      if (breaches.length > 0) throw invalidForm(breaches);
      const stored = wanted.map((command) => {
        const { name: wantedName, type: wantedType = 1 } = command;
        const known = list(guildId).find(({ name, type }) => name === wantedName && type === wantedType);
        return asStored(command, {
          id: textIn(known?.["id"]) || newId(),
          applicationId,
          guildId,
          version: newId(),
        });
      });
      lists.set(guildId, stored);
      return stored;
    },
  };
}

/** Discord gives back more than it was given, and drops what is false. */
function asStored(
  command: Json,
  { id, applicationId, guildId, version }: Readonly<Record<string, string | undefined>>,
): Json {
  return {
    // What is chosen for a message has none, and gets an empty one.
    description: "",
    ...optionAsStored(command),
    id,
    application_id: applicationId,
    version,
    type: command["type"] ?? 1,
    default_member_permissions: command["default_member_permissions"] ?? null,
    dm_permission: true,
    nsfw: false,
    contexts: null,
    ...(guildId === undefined ? { contexts: command["contexts"] } : { guild_id: guildId }),
    integration_types: command["integration_types"] ?? [0],
  };
}

function optionAsStored({ required, options, ...rest }: Json): Json {
  return {
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(required === true ? { required } : {}),
    ...(listIn(options).length > 0 ? { options: listIn(options).map(optionAsStored) } : {}),
  };
}

function withoutLocalizations(thing: Json): Json {
  const { name_localizations: _, description_localizations: __, options, choices, ...rest } = thing;
  return {
    ...rest,
    ...(options === undefined
      ? {}
      : { options: listIn(options).map((part) => withoutLocalizations(objectIn(part))) }),
    ...(choices === undefined
      ? {}
      : { choices: listIn(choices).map((part) => withoutLocalizations(objectIn(part))) }),
  };
}
