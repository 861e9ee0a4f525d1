import { newErrorReference } from "../error-reference.ts";
import { BotError, StorageError, UsageError } from "../core/errors.ts";
import { ConfigError } from "../config.ts";
import { printable } from "../core/text/escape/hidden.ts";
import { ConnectionError } from "../discord/send/connection-error.ts";
import { ListenError } from "../http/listen-error.ts";
import { redact } from "../log.ts";
import { EXIT } from "../app/exit-code.ts";
import type { ExitCode } from "../app/exit-code.ts";
import { explain } from "./help.ts";
import { subcommands } from "./index.ts";
import { readCall } from "./read-call.ts";
import { chooseSubcommand } from "./choose-subcommand.ts";
import type { Terminal } from "../app/terminal.ts";

/** Runs one call of the program. Errors become one plain sentence and an exit code, here and nowhere else. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const { chosen, rest } = chooseSubcommand(subcommands, words);
    if (rest.includes("--help") || rest.includes("-h")) {
      terminal.output.write(explain(chosen));
      return EXIT.done;
    }
    return await chosen.run(readCall(chosen, rest), terminal);
  } catch (error) {
    terminal.errors.write(`${printable(sentenceFor(error))}\n`);
    return exitCodeFor(error);
  }
}

const CONNECTION_EXITS = {
  token: EXIT.tokenRefused,
  intents: EXIT.intentsRefused,
  shards: EXIT.misuse,
  access: EXIT.misuse,
  version: EXIT.misuse,
  logins: EXIT.unreachable,
  "daily-limit": EXIT.unreachable,
  blocked: EXIT.unreachable,
  odd: EXIT.unreachable,
  unreachable: EXIT.unreachable,
} as const satisfies Record<ConnectionError["reason"], ExitCode>;

function exitCodeFor(error: unknown): ExitCode {
  if (error instanceof ConnectionError) return CONNECTION_EXITS[error.reason];
  const isTheirs = [UsageError, ConfigError, StorageError, ListenError].some((kind) => error instanceof kind);
  return isTheirs ? EXIT.misuse : EXIT.internal;
}

function sentenceFor(error: unknown): string {
  if (error instanceof BotError) return error.message;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Something went wrong inside Footnote (reference ${newErrorReference()}). Please report this:\n${redact(details)}`;
}
