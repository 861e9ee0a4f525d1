import { findSubcommand } from "./subcommand.ts";
import type { Subcommand } from "./subcommand.ts";

/** What people type out of habit. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["--help", "help"],
  ["-h", "help"],
  ["--version", "version"],
  ["-v", "version"],
]);

const START = "start";
/** Names of subcommands have at most so many words. */
const MOST_WORDS = 3;

/**
 * The subcommand that a call is meant for: the one with the longest name that the words begin with, or `start` where they begin with an
 * option of that.
 *
 * @throws UsageError that lists the names when there is none
 */
export function chooseSubcommand(
  subcommands: readonly Subcommand[],
  words: readonly string[],
): { readonly chosen: Subcommand; readonly rest: readonly string[] } {
  const [first = START] = words;
  const start = findSubcommand(subcommands, START);
  if (first.startsWith("--") && Object.hasOwn(start.parameters, first.slice(2)))
    return { chosen: start, rest: words };
  for (let length = Math.min(MOST_WORDS, words.length); length > 1; length -= 1) {
    const name = words.slice(0, length).join(" ");
    const chosen = subcommands.find((candidate) => candidate.name === name);
    if (chosen !== undefined) return { chosen, rest: words.slice(length) };
  }
  return { chosen: findSubcommand(subcommands, ALIASES.get(first) ?? first), rest: words.slice(1) };
}
