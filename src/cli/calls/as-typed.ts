import { english } from "../../core/messages/en/index.ts";
import type { Messages } from "../../core/messages/messages.ts";

interface Named {
  readonly name: string;
}
type CommandWords = Named & { readonly options: Readonly<Record<string, Named>> };

/**
 * Messages in which commands and options have the names that are typed at the command line: these are English in every language. What
 * is said about them stays.
 */
export const asTyped = (messages: Messages): Messages => ({
  ...messages,
  // Every language has the same commands with the same options, which the compiler cannot follow through Object.entries.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  commands: Object.fromEntries(
    Object.entries<CommandWords>(messages.commands).map(([key, words]) => [key, named(words, ENGLISH[key])]),
  ) as Messages["commands"],
});

const ENGLISH: Readonly<Record<string, CommandWords>> = english.commands;

const named = (words: CommandWords, typed: CommandWords = words): CommandWords => ({
  ...words,
  name: typed.name,
  options: Object.fromEntries(
    Object.entries(words.options).map(([key, own]) => [
      key,
      { ...own, name: typed.options[key]?.name ?? own.name },
    ]),
  ),
});
