import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { offeredCommands } from "../commands/command.ts";
import { wordsFor } from "../commands/command-words.ts";
import type { Command } from "../commands/command.ts";
import { inLanguage } from "../core/engine.ts";
import type { Engine } from "../core/engine.ts";
import type { GivenFile } from "../core/shelf-keeper.ts";
import { english } from "../core/messages/en/index.ts";
import type { Messages } from "../core/messages/messages.ts";
import { readInput } from "../commands/input.ts";
import { runCommand } from "../commands/run-command.ts";
import { replyToError } from "../core/reply/reply-to-error.ts";
import type { Action, Reply } from "../core/reply/reply.ts";
import type { Look } from "./look.ts";
import { withProgress } from "./progress.ts";
import { printable } from "../core/text/escape/hidden.ts";
import { readLine } from "./read-line.ts";
import type { ConsoleRequest } from "./read-line.ts";
import { isPossibleHere, printedReply } from "./render.ts";

export interface SessionOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** A person sits at the keyboard: they get a prompt. Otherwise each line is repeated above its reply. */
  readonly isInteractive: boolean;
  readonly look: Look;
  readonly commands: readonly Command[];
  /** Asked for each line: what is done may change what can be asked. */
  readonly engine: () => Promise<Engine>;
  /** Opens a file of whoever sits at the keyboard. */
  readonly openFile: (path: string) => GivenFile;
  /** What is said, in the language of whoever sits there; English by default. */
  readonly messages?: Messages | undefined;
  /** Told of errors that are ours. @returns the reference to show */
  readonly reportError: (error: unknown) => string;
}

const PROMPT = "> ";

/** Reads commands line by line and prints their replies, until `/quit` (or the same in their language) or the end of the input. */
export async function runSession(options: SessionOptions): Promise<void> {
  const { input, output, isInteractive, messages = english } = options;
  const lines = createInterface({
    input,
    crlfDelay: Infinity,
    ...(isInteractive && { output, prompt: PROMPT }),
  });
  const prompt = (): void => {
    if (isInteractive) lines.prompt();
  };
  prompt();
  /** What the last reply offered that offered anything, by the numbers that stand for them. */
  let offered: readonly Action[] = [];
  for await (const line of lines) {
    const request = readLine(line, options.commands, offered, messages);
    if (request.kind === "quit") break;
    if (request.kind !== "nothing") {
      if (!isInteractive) output.write(`${PROMPT}${printable(line.trim())}\n\n`);
      const engine = inLanguage(await options.engine(), messages);
      const reply = await replyTo(request, engine, options);
      const actions = reply.actions?.filter(isPossibleHere) ?? [];
      if (actions.length > 0) offered = actions;
      const numbered = (action: Action): string => `/${offered.indexOf(action) + 1}`;
      output.write(`${printedReply(reply, options.look, numbered, messages)}\n\n`);
    }
    prompt();
  }
  lines.close();
}

async function replyTo(
  request: Extract<ConsoleRequest, { kind: "command" | "unknown" }>,
  engine: Engine,
  { commands, openFile, output, isInteractive, reportError }: SessionOptions,
): Promise<Reply> {
  const { messages } = engine;
  if (request.kind === "unknown") {
    const known = offeredCommands(commands)
      .filter(({ isForKeepers = false }) => !isForKeepers)
      .map((one) => `/${wordsFor(one, messages).name}`);
    const text = messages.console.unknownCommand({
      name: `/${request.name}`,
      known: [...known, `/${messages.console.quit}`],
    });
    return { audience: "asker", blocks: [{ kind: "prose", text }] };
  }
  try {
    const { command, raw } = request;
    const asked = readInput(command, raw, { messages, openFile });
    const work = (): Promise<Reply> => runCommand(command, asked, engine);
    if (!isInteractive) return await work();
    return await withProgress(
      {
        write: (text) => void output.write(text),
        text: messages.console.working,
        takesLong: command.takesLong?.(asked, engine) ?? false,
      },
      work,
    );
  } catch (error) {
    return replyToError(error, reportError(error), messages);
  }
}
