import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Command } from "../commands/command.ts";
import type { Desk } from "../commands/desk.ts";
import { readInput } from "../commands/input.ts";
import { replyToError } from "../core/reply/reply-to-error.ts";
import { printable } from "./printable.ts";
import { readLine } from "./read-line.ts";
import type { ConsoleRequest } from "./read-line.ts";
import { renderReply } from "./render.ts";

export interface SessionOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** A person sits at the keyboard: they get a prompt. Otherwise each line is repeated above its reply. */
  readonly isInteractive: boolean;
  readonly withColour: boolean;
  readonly commands: readonly Command[];
  readonly desk: Desk;
  /** Told of errors that are ours. @returns the reference to show */
  readonly reportError: (error: unknown) => string;
}

const PROMPT = "> ";

/** Reads commands line by line and prints their replies, until `/quit` or the end of the input. */
export async function runSession(options: SessionOptions): Promise<void> {
  const { input, output, isInteractive } = options;
  const lines = createInterface({
    input,
    crlfDelay: Infinity,
    ...(isInteractive && { output, prompt: PROMPT }),
  });
  const prompt = (): void => {
    if (isInteractive) lines.prompt();
  };
  prompt();
  for await (const line of lines) {
    const request = readLine(line, options.commands);
    if (request.kind === "quit") break;
    if (request.kind !== "nothing") {
      if (!isInteractive) output.write(`${PROMPT}${printable(line.trim())}\n\n`);
      output.write(`${await replyTo(request, options)}\n\n`);
    }
    prompt();
  }
  lines.close();
}

async function replyTo(
  request: Extract<ConsoleRequest, { kind: "command" | "unknown" }>,
  options: SessionOptions,
): Promise<string> {
  if (request.kind === "unknown") {
    const known = options.commands.map(({ name }) => `/${name}`).join(", ");
    return `There is no command /${printable(request.name)}. Try ${known} or /quit.`;
  }
  try {
    const { command, raw } = request;
    return renderReply(await command.run(readInput(command, raw), options.desk), options.withColour);
  } catch (error) {
    return renderReply(replyToError(error, options.reportError(error)), options.withColour);
  }
}
