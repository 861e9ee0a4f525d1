import type { LocaleString } from "discord.js";

/** Names and descriptions of commands in one language. What is missing is shown in English. */
export interface Localisation {
  readonly locale: LocaleString;
  /** By the name of the command. */
  readonly commands: Readonly<Record<string, CommandWords>>;
}

export interface CommandWords {
  /** 1–32 letters, digits, `-`, `_` or `'`, all lower case; unique within the language. */
  readonly name?: string;
  /** 1–100 characters. */
  readonly description?: string;
  /** By the name of the option. */
  readonly options?: Readonly<Record<string, OptionWords>>;
}

export interface OptionWords {
  readonly name?: string;
  readonly description?: string;
  /** What to choose for a message: 1–32 characters. */
  readonly onMessage?: string;
  /** Names of choices, by their values. */
  readonly choices?: Readonly<Record<string, string>>;
}
