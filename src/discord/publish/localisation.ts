import type { LocaleString } from "discord.js";
import type { CommandWords } from "../../commands/command-words.ts";

/** Names and descriptions of commands in one language. What is missing is shown in English. */
export interface Localisation {
  readonly locale: LocaleString;
  /** By the name of the command. */
  readonly commands: Readonly<Record<string, CommandWords>>;
}
