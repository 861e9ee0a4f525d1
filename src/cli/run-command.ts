import type { Command, Options } from "../commands/command.ts";
import type { Engine } from "../core/engine.ts";
import { readInput } from "../commands/input.ts";
import type { RawInput } from "../commands/input.ts";
import { renderReply } from "../console/render.ts";
import type { Action, Reply } from "../core/reply/reply.ts";
import { EXIT } from "../app/exit-code.ts";
import type { ExitCode } from "../app/exit-code.ts";
import { wantsColour } from "../app/terminal.ts";
import type { Terminal } from "../app/terminal.ts";

/** `footnote timeline --article mill --page 2`: the call for an action. Values are quoted as POSIX shells read them. */
const shellLine = (
  { command, input }: Action,
  others: Readonly<Record<string, string | undefined>>,
): string =>
  [
    `footnote ${command}`,
    ...Object.entries({ ...input, ...others }).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name} ${shellWord(value)}`],
    ),
  ].join(" ");

const shellWord = (value: string): string =>
  /^[\w.,:/-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;

/**
 * Runs a command and prints its reply for people.
 *
 * @param others - flags that were given besides the command's own, and that the next call needs as well
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  raw: RawInput,
  engine: Engine,
  terminal: Terminal,
  others: Readonly<Record<string, string | undefined>> = {},
): Promise<ExitCode> {
  printReply(await command.run(readInput(command, raw), engine), command.name, terminal, others);
  return EXIT.done;
}

/**
 * Prints a reply for people; what may be done next as calls with the other flags that were given. What other commands do with a
 * reply has no call of its own here.
 */
export function printReply(
  reply: Reply,
  command: string,
  terminal: Terminal,
  others: Readonly<Record<string, string | undefined>> = {},
): void {
  const typed = (action: Action): string | undefined =>
    action.command === command ? shellLine(action, others) : undefined;
  terminal.output.write(`${renderReply(reply, wantsColour(terminal), typed)}\n`);
}
