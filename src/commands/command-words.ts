import type { Messages } from "../core/messages/messages.ts";
import type { Command, Option } from "./command.ts";

/** How a command is called and described in one language. */
export interface CommandWords {
  /** 1–32 letters, digits, `-`, `_` or `'`, all lower case; unique within the language. */
  readonly name: string;
  /** 1–100 characters. */
  readonly description: string;
  /** By the name of the option. */
  readonly options: Readonly<Record<string, OptionWords>>;
}

/** The same of an option. */
export interface OptionWords {
  readonly name: string;
  readonly description: string;
  /** What to choose for a message: 1–32 characters. */
  readonly onMessage?: string | undefined;
  /** Names of choices, by their values. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
}

/** The words for a command in a language; its own, which are English, where the messages have none. */
export function wordsFor({ name, description, options }: Command, { commands }: Messages): CommandWords {
  const known: Readonly<Record<string, CommandWords>> = commands;
  const own = Object.fromEntries(
    Object.entries(options).map(([key, option]) => [key, ownWords(key, option)]),
  );
  const words = known[name];
  return words === undefined
    ? { name, description, options: own }
    : { ...words, options: { ...own, ...words.options } };
}

const ownWords = (name: string, option: Option): OptionWords => ({
  name,
  description: option.description,
  onMessage: option.kind === "text" ? option.onMessage : undefined,
  choices:
    option.kind === "choice"
      ? Object.fromEntries(option.choices.map(({ value, name: shown }) => [value, shown]))
      : undefined,
});
