import { ApplicationCommandOptionType, ApplicationCommandType, PermissionFlagsBits } from "discord.js";
import type {
  APIApplicationCommandSubcommandGroupOption,
  APIApplicationCommandSubcommandOption,
  LocalizationMap,
} from "discord.js";
import type { Command } from "../../commands/command.ts";
import type { Localisation } from "./localisation.ts";
import { localised, optionsOf, placesFor, registrationsOf } from "./payload.ts";
import type { AnyRegistration, Reach, Registration } from "./payload.ts";

/** Of a group, Discord shows the description in a server's settings alone: that of its first command says enough. */
interface Words {
  readonly name: string;
  readonly name_localizations: LocalizationMap;
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

/** All that Discord is told about a list of commands. Those whose names have several words become parts of one, named by the first. */
export function registrationsFor(
  commands: readonly Command[],
  localisations: readonly Localisation[],
  reach: Reach = "everywhere",
): readonly AnyRegistration[] {
  const roots = new Set(commands.map(({ name }) => wordsIn(name)[0] ?? name));
  return [...roots].flatMap((root) => {
    const members = commands.filter(({ name }) => wordsIn(name)[0] === root);
    const [first] = members;
    return first === undefined || wordsIn(first.name).length === 1
      ? members.flatMap((command) => registrationsOf(command, localisations, reach))
      : [groupOf(first, members, localisations, reach)];
  });
}

const wordsIn = (name: string): readonly string[] => name.split(" ");

function groupOf(
  first: Command,
  members: readonly Command[],
  localisations: readonly Localisation[],
  reach: Reach,
): Registration {
  const options: (APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption)[] = [];
  const groups = new Map<string, APIApplicationCommandSubcommandOption[]>();
  for (const member of members) {
    const [, second = "", third] = wordsIn(member.name);
    if (third === undefined) {
      options.push(partOf(member, 1, localisations));
      continue;
    }
    const parts = groups.get(second) ?? [];
    if (!groups.has(second)) {
      groups.set(second, parts);
      options.push({
        ...wordsOf(member, 1, localisations),
        type: ApplicationCommandOptionType.SubcommandGroup,
        options: parts,
      });
    }
    parts.push(partOf(member, 2, localisations));
  }
  return {
    type: ApplicationCommandType.ChatInput,
    ...wordsOf(first, 0, localisations),
    options,
    // Whoever manages a server decides there who else may.
    ...(members.some(({ isForKeepers }) => isForKeepers) && {
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    }),
    ...placesFor(reach),
  };
}

const partOf = (
  command: Command,
  place: number,
  localisations: readonly Localisation[],
): APIApplicationCommandSubcommandOption => ({
  ...wordsOf(command, place, localisations),
  type: ApplicationCommandOptionType.Subcommand,
  options: optionsOf(command, localisations),
});

/** The words for one of the words of a command's name. */
function wordsOf(
  { name, description }: Command,
  place: number,
  localisations: readonly Localisation[],
): Words {
  const own = wordsIn(name)[place] ?? name;
  const entryIn = ({ commands }: Localisation) => commands[name];
  return {
    name: own,
    name_localizations: localised(own, localisations, (one) => {
      const entry = entryIn(one);
      return entry && wordsIn(entry.name)[place];
    }),
    description,
    description_localizations: localised(description, localisations, (one) => entryIn(one)?.description),
  };
}
