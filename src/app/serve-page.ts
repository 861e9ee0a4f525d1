import type { Engine } from "../core/engine.ts";
import type { Config } from "../config.ts";
import { ListenError } from "../http/listen-error.ts";
import { listen } from "../http/server.ts";
import type { RunningServer } from "../http/server.ts";
import type { Logger } from "../log.ts";
import { openPage } from "./page-parts.ts";
import { messagesOf } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Serves the page beside something that goes on without it.
 *
 * @returns undefined where it cannot be served, which the terminal’s errors are told in one sentence
 */
export async function servePage(
  config: Config,
  engine: () => Engine,
  log: Logger,
  terminal: Terminal,
): Promise<RunningServer | undefined> {
  try {
    return await listen({ ...config, app: await openPage(config, { engine, log }) });
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    const messages = messagesOf(terminal);
    terminal.errors.write(`${messages.starting.pageNotServed(error.says(messages))}\n`);
    return undefined;
  }
}
