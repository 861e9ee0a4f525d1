import { commands } from "../commands/index.ts";
import { printedReply } from "../console/render.ts";
import type { Action, Reply } from "../core/reply/reply.ts";
import { lookOf, messagesOf } from "../app/terminal.ts";
import type { Terminal } from "../app/terminal.ts";
import { shapeOf } from "./calls/call-shape.ts";
import { writeCall } from "./calls/write-call.ts";

/**
 * Prints a reply for people, and what may be done next as calls.
 *
 * @param others - what was given besides a command's own options, and the next call needs as well
 */
export function printReply(
  reply: Reply,
  terminal: Terminal,
  others: Readonly<Record<string, string | undefined>> = {},
): void {
  const typed = ({ command: name, input }: Action): string | undefined => {
    const command = commands.find((known) => known.name === name);
    return command && writeCall(shapeOf(command), { ...input, ...others });
  };
  terminal.output.write(`${printedReply(reply, lookOf(terminal), typed, messagesOf(terminal))}\n`);
}
