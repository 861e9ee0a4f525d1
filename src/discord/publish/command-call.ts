import { ApplicationCommandOptionType } from "discord.js";
import type {
  APIApplicationCommandInteractionDataOption,
  APIAttachment,
  APIInteractionDataResolved,
  InteractionType,
} from "discord.js";
import type { RawInput } from "../../commands/input.ts";
import type { GivenFile } from "../../core/shelf-keeper.ts";

type CommandOption = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

/** What of an interaction's data says which command is meant. */
interface CommandData {
  readonly name: string;
  readonly options?: readonly CommandOption[] | undefined;
  readonly resolved?: Pick<APIInteractionDataResolved, "attachments"> | undefined;
}

/** A command as it is in the list of commands, with the values that came for it. */
export interface CommandCall {
  readonly name: string;
  readonly options: readonly CommandOption[];
  /** Unchecked. */
  readonly raw: RawInput;
}

/** Files are given by people in a hurry, and read by one process for all of them. */
const READ_WITHIN_MS = 15_000;

/** Reads which command is meant, and with what. */
export function callOf({ name, options = [], resolved }: CommandData): CommandCall {
  const [first] = options;
  if (
    first?.type === ApplicationCommandOptionType.Subcommand ||
    first?.type === ApplicationCommandOptionType.SubcommandGroup
  )
    return callOf({ name: `${name} ${first.name}`, options: first.options, resolved });
  const raw = Object.fromEntries(
    options.map((option) => {
      if (!("value" in option)) return [option.name, null];
      const file =
        option.type === ApplicationCommandOptionType.Attachment
          ? resolved?.attachments?.[option.value]
          : undefined;
      return [option.name, file === undefined ? option.value : givenFile(file)];
    }),
  );
  return { name, options, raw };
}

/** An attachment. Discord keeps it, and its address is Discord's own. */
const givenFile = ({ filename, size, url }: APIAttachment): GivenFile => ({
  name: filename,
  size,
  async read() {
    const response = await fetch(url, { signal: AbortSignal.timeout(READ_WITHIN_MS) });
    if (!response.ok) throw new Error(`Discord did not give the file: ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  },
});
