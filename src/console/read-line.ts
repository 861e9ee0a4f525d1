import { wordsFor } from "../commands/command-words.ts";
import type { Command } from "../commands/command.ts";
import { english } from "../core/messages/en/index.ts";
import type { Messages } from "../core/messages/messages.ts";
import type { RawInput } from "../commands/input.ts";
import type { Action } from "../core/reply/reply.ts";

/** What a line typed at the console asks for. */
export type ConsoleRequest =
  | { readonly kind: "command"; readonly command: Command; readonly raw: RawInput }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "quit" }
  | { readonly kind: "nothing" };

/** What people type without a slash, and mean no question by, in any language. */
const WORDS: readonly string[] = ["help", "quit", "exit"];

/** `article:kyiv`, `length:"short"`: an option by name, as Discord shows it. */
const NAMED_OPTION = /(?<=^|\s)([\p{L}\d-]+):(?:"([^"]*)"|(\S+))/gu;

/**
 * Reads a line: a command with a slash, its options by name, and whatever else stands there as its first option. A
 * line without a slash is a question; a question mark by itself asks what can be asked, and so does `help`; `quit` ends.
 *
 * @param commands - the first is the one that questions go to
 * @param offered - what `/1`, `/2` … stand for
 * @param messages - commands and options have their names in this language; the English ones are understood as well
 */
export function readLine(
  line: string,
  commands: readonly Command[],
  offered: readonly Action[] = [],
  messages: Messages = english,
): ConsoleRequest {
  const typed = line.trim();
  const bare = [...WORDS, messages.console.quit, messages.commands.help.name];
  const text = typed === "?" ? "/help" : bare.includes(typed.toLowerCase()) ? `/${typed}` : typed;
  if (text === "" || text.startsWith("#")) return { kind: "nothing" };
  const action = /^\/\d{1,2}$/.test(text) ? offered[Number(text.slice(1)) - 1] : undefined;
  if (action !== undefined) return requestOf(action, commands, messages);
  if (!text.startsWith("/")) return requestFor(commands[0], text, messages);
  // The longest name that fits: some have several words.
  const [named] = commands
    .flatMap((command) =>
      [wordsFor(command, messages).name, command.name].map((called) => ({ command, called })),
    )
    .filter(({ called }) => startsWithName(text.slice(1), called))
    .toSorted((a, b) => b.called.length - a.called.length);
  if (named !== undefined) return requestFor(named.command, text.slice(1 + named.called.length), messages);
  const [, name = "", rest = ""] = /^\/(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  if (["quit", "exit", messages.console.quit].includes(name.toLowerCase())) return { kind: "quit" };
  return requestFor(undefined, rest, messages, name);
}

const startsWithName = (text: string, name: string): boolean =>
  text.slice(0, name.length).toLowerCase() === name && !/^\S/.test(text.slice(name.length));

function requestOf(
  { command: name, input }: Action,
  commands: readonly Command[],
  messages: Messages,
): ConsoleRequest {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return { kind: "unknown", name };
  const values = Object.entries(input).map(([option, value]) => [
    option,
    command.options[option]?.kind === "flag" ? readFlag(value, messages) : value,
  ]);
  return { kind: "command", command, raw: Object.fromEntries(values) };
}

function requestFor(
  command: Command | undefined,
  text: string,
  messages: Messages,
  name = "",
): ConsoleRequest {
  if (command === undefined) return { kind: "unknown", name };
  const words = Object.entries(wordsFor(command, messages).options);
  const raw: Record<string, unknown> = {};
  const rest = text.replace(NAMED_OPTION, (whole, typed: string, quoted?: string, plain?: string) => {
    const [option = typed] = words.find(([, own]) => own.name === typed) ?? [];
    const kind = Object.hasOwn(command.options, option) ? command.options[option]?.kind : undefined;
    if (kind === undefined) return whole;
    const value = quoted ?? plain ?? "";
    raw[option] = kind === "flag" ? readFlag(value, messages) : value;
    return "";
  });
  const [first] = Object.keys(command.options).filter((option) => !Object.hasOwn(raw, option));
  if (rest.trim() !== "") raw[first ?? "text"] = rest.trim();
  return { kind: "command", command, raw };
}

/** What is neither stays as it is, and is refused later. */
function readFlag(value: string, { console: own }: Messages): boolean | string {
  const typed = value.toLowerCase();
  if ([...own.yes, ...english.console.yes].includes(typed)) return true;
  return [...own.no, ...english.console.no].includes(typed) ? false : value;
}
