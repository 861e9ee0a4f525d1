import { Hono } from "hono";
import type { Config } from "../config.ts";
import { operationsApp } from "../http/operations.ts";
import { listen } from "../http/server.ts";
import { openBotParts } from "./bot-parts.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { openPage } from "./page-parts.ts";
import { messagesOf } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Serves the page until it is told to stop (SIGTERM, SIGINT). SIGHUP reads the articles again.
 *
 * @throws ListenError when PORT cannot be listened on
 */
export async function startWeb(config: Config, terminal: Terminal): Promise<ExitCode> {
  const parts = await openBotParts(config, terminal);
  const { engine, log, told } = parts;
  try {
    let isReady = true;
    const app = new Hono()
      .route("/", operationsApp({ isReady: () => isReady }))
      .route("/", await openPage(config, parts));
    const server = await listen({ ...config, app });
    log.info({ url: server.url, articles: engine().library.articles.length }, "listening");
    terminal.output.write(`${messagesOf(terminal).starting.page(config.publicUrl ?? server.url)}\n`);
    await told;
    isReady = false;
    log.info({}, "finishing what was begun");
    await server.stop();
    return EXIT.done;
  } finally {
    await parts.stop();
  }
}
