import type { Command } from "../commands/command.ts";
import { readInput } from "../commands/input.ts";
import type { RawInput } from "../commands/input.ts";
import { UsageError } from "../core/errors.ts";
import { replyToError } from "../core/reply/reply-to-error.ts";
import type { Reply } from "../core/reply/reply.ts";
import { askedOptionOf, readQuery, typedText } from "./read-query.ts";
import type { Site } from "./site.ts";

export interface Answered {
  /** What the address asks, for the form to show again. */
  readonly input: RawInput;
  /** Absent where nothing was asked. */
  readonly reply: Reply | undefined;
  /** Where the asker has to change something: the option that is wrong, if it is one. */
  readonly problem?: Problem | undefined;
}

/** What is wrong with what was asked; the reply says it. */
export interface Problem {
  readonly option: string | undefined;
}

/** Runs a command with what an address asks of it. What the asker can mend is a reply as well. */
export async function answer(
  { engine, messages }: Site,
  command: Command,
  query: URLSearchParams,
  articleId: string | undefined,
): Promise<Answered> {
  const input = readQuery(command, query, articleId);
  const asked = askedOptionOf(command);
  if (asked !== undefined && typedText(input, asked) === "") return { input, reply: undefined };
  try {
    return {
      input,
      reply: await command.run(readInput(command, input, { messages }), engine()),
    };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { input, reply: replyToError(error, "", messages), problem: { option: error.option } };
  }
}
