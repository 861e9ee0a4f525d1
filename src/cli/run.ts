import { newErrorReference } from "../error-reference.ts";
import { BotError, StorageError, UsageError } from "../core/errors.ts";
import { ConfigError } from "../config.ts";
import { printable } from "../core/text/escape/hidden.ts";
import { ConnectionError } from "../discord/send/connection-error.ts";
import { ListenError } from "../http/listen-error.ts";
import { redact } from "../log.ts";
import { EXIT } from "../app/exit-code.ts";
import type { ExitCode } from "../app/exit-code.ts";
import { asTyped } from "./calls/as-typed.ts";
import { explain } from "./help.ts";
import { subcommands } from "./index.ts";
import { readCall } from "./calls/read-call.ts";
import { chooseSubcommand } from "./choose-subcommand.ts";
import { languageOfCall, requireKnown } from "./calls/language-of-call.ts";
import type { Messages } from "../core/messages/messages.ts";
import { messagesOf } from "../app/terminal.ts";
import type { Terminal } from "../app/terminal.ts";

/** Runs one call of the program. Errors become one plain sentence and an exit code, here and nowhere else. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { language, rest } = languageOfCall(words, subcommands);
  const spoken = { ...terminal, language };
  try {
    requireKnown(language);
    return await runCall(rest, spoken);
  } catch (error) {
    terminal.errors.write(`${printable(sentenceFor(error, asTyped(messagesOf(spoken))))}\n`);
    return exitCodeFor(error);
  }
}

async function runCall(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { chosen, rest } = chooseSubcommand(subcommands, words);
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.output.write(explain(chosen, messagesOf(terminal)));
    return EXIT.done;
  }
  return chosen.run(readCall(chosen, rest), terminal);
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

function sentenceFor(error: unknown, messages: Messages): string {
  if (error instanceof BotError) return error.says(messages);
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return messages.cli.ours({ reference: newErrorReference(), details: redact(details) });
}

/** Says that results could not be written. */
export const sayOutputFailed = ({ message }: Error, terminal: Terminal): void =>
  void terminal.errors.write(`${messagesOf(terminal).cli.outputFailed(message)}\n`);
