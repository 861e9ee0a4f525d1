import type { Command } from "../commands/command.ts";
import type { RawInput } from "../commands/input.ts";
import type { Action } from "../core/reply/reply.ts";

/** What a line typed at the console asks for. */
export type ConsoleRequest =
  | { readonly kind: "command"; readonly command: Command; readonly raw: RawInput }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "quit" }
  | { readonly kind: "nothing" };

/** What people type without a slash, and mean no question by. */
const WORDS: ReadonlySet<string> = new Set(["help", "quit", "exit"]);

/** `article:kyiv`, `length:"short"`: an option by name, as Discord shows it. */
const NAMED_OPTION = /(?<=^|\s)([a-z]+):(?:"([^"]*)"|(\S+))/g;

/**
 * Reads a line: a command with a slash, its options by name, and whatever else stands there as its first option. A
 * line without a slash is a question; a question mark by itself asks what can be asked, and so does `help`; `quit` ends.
 *
 * @param commands - the first is the one that questions go to
 * @param offered - what `/1`, `/2` … stand for
 */
export function readLine(
  line: string,
  commands: readonly Command[],
  offered: readonly Action[] = [],
): ConsoleRequest {
  const typed = line.trim();
  const text = typed === "?" || WORDS.has(typed.toLowerCase()) ? `/${typed === "?" ? "help" : typed}` : typed;
  if (text === "" || text.startsWith("#")) return { kind: "nothing" };
  const action = /^\/\d{1,2}$/.test(text) ? offered[Number(text.slice(1)) - 1] : undefined;
  if (action !== undefined) return requestOf(action, commands);
  if (!text.startsWith("/")) return requestFor(commands[0], text);
  // The longest name that fits: some have several words.
  const [named] = commands
    .filter((command) => startsWithName(text.slice(1), command.name))
    .toSorted((a, b) => b.name.length - a.name.length);
  if (named !== undefined) return requestFor(named, text.slice(1 + named.name.length));
  const [, name = "", rest = ""] = /^\/(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  if (["quit", "exit"].includes(name.toLowerCase())) return { kind: "quit" };
  return requestFor(undefined, rest, name);
}

const startsWithName = (text: string, name: string): boolean =>
  text.slice(0, name.length).toLowerCase() === name && !/^\S/.test(text.slice(name.length));

function requestOf({ command: name, input }: Action, commands: readonly Command[]): ConsoleRequest {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return { kind: "unknown", name };
  const values = Object.entries(input).map(([option, value]) => [
    option,
    command.options[option]?.kind === "flag" ? readFlag(value) : value,
  ]);
  return { kind: "command", command, raw: Object.fromEntries(values) };
}

function requestFor(command: Command | undefined, text: string, name = ""): ConsoleRequest {
  if (command === undefined) return { kind: "unknown", name };
  const raw: Record<string, unknown> = {};
  const rest = text.replace(NAMED_OPTION, (whole, option: string, quoted?: string, plain?: string) => {
    const kind = command.options[option]?.kind;
    if (kind === undefined) return whole;
    const value = quoted ?? plain ?? "";
    raw[option] = kind === "flag" ? readFlag(value) : value;
    return "";
  });
  const [first] = Object.keys(command.options).filter((option) => !Object.hasOwn(raw, option));
  if (rest.trim() !== "") raw[first ?? "text"] = rest.trim();
  return { kind: "command", command, raw };
}

const readFlag = (value: string): boolean | string =>
  /^(?:true|yes|on)$/i.test(value) ? true : /^(?:false|no|off)$/i.test(value) ? false : value;
