import type { Command, Options } from "../commands/command.ts";
import type { Desk } from "../commands/desk.ts";
import { readInput } from "../commands/input.ts";
import type { RawInput } from "../commands/input.ts";
import { renderReply } from "../console/render.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { wantsColour } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a command and prints its reply for people. */
export async function runCommand<O extends Options>(
  command: Command<O>,
  raw: RawInput,
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  const reply = await command.run(readInput(command, raw), desk);
  terminal.output.write(`${renderReply(reply, wantsColour(terminal))}\n`);
  return EXIT.done;
}
