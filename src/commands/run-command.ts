import { UsageError } from "../core/errors.ts";
import type { Engine } from "../core/engine.ts";
import type { Reply } from "../core/reply/reply.ts";
import type { Command, InputOf, Options } from "./command.ts";

/**
 * Runs a command for people. Where the articles that they have added cannot be reached, the reply says so: what it says may be for want of
 * them.
 *
 * @throws UsageError as the command does
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  input: InputOf<O>,
  engine: Engine,
): Promise<Reply> {
  if (engine.isShelfAway !== true) return command.run(input, engine);
  try {
    const reply = await command.run(input, engine);
    const text = engine.messages.articles.shelfAway;
    return { ...reply, blocks: [...reply.blocks, { kind: "note", text }] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError((messages) => `${error.says(messages)} ${messages.articles.shelfAway}`, {
      cause: error,
    });
  }
}
