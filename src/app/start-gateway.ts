import { requireToken } from "../config.ts";
import type { Config } from "../config.ts";
import { createGateway } from "../discord/receive/gateway.ts";
import { tellKeeper } from "../discord/receive/shard-processes.ts";
import { operationsApp } from "../http/operations.ts";
import { listen } from "../http/server.ts";
import { openBotParts } from "./bot-parts.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { messagesOf } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs the bot on Discord until it is told to stop (SIGTERM, SIGINT) or the connection is lost for good. SIGHUP reads
 * the articles again.
 *
 * @throws ConnectionError when Discord refuses the token or the intents, or cannot be reached
 * @throws ListenError when METRICS_PORT cannot be listened on
 */
export async function startGateway(config: Config, terminal: Terminal): Promise<ExitCode> {
  const token = requireToken(config);
  const { host, metricsPort, apiUrl, mentions, totalShards, shards = [0] } = config;
  const parts = await openBotParts(config, terminal);
  const { log, told, engine, figures } = parts;
  const gateway = createGateway({ ...parts.answering, token, apiUrl, mentions, shards, totalShards });
  let isStarted = false;
  figures.watch({
    name: "footnote_gateway_connections",
    help: "Connections to the gateway that take events, of those that this process keeps.",
    value: () => gateway.connections(),
  });
  const app = operationsApp({ isReady: () => isStarted && gateway.isReady(), figures });
  const settings = { port: "METRICS_PORT" };
  const operations =
    metricsPort === undefined ? undefined : await listen({ host, port: metricsPort, app, settings });
  if (operations !== undefined) log.info({ url: operations.url }, "telling health and figures");
  try {
    const started = await Promise.race([gateway.start(), told]);
    if (started !== "told to stop") {
      const { applicationId, inviteUrl } = started;
      isStarted = true;
      tellKeeper();
      log.info({ applicationId, articles: engine().library.articles.length }, "connected to Discord");
      if (shards.includes(0)) terminal.output.write(`${messagesOf(terminal).starting.invite(inviteUrl)}\n`);
      const end = await Promise.race([told, gateway.lost]);
      if (end !== "told to stop") throw end;
    }
    log.info({}, "finishing what was begun, then logging off");
    return EXIT.done;
  } finally {
    isStarted = false;
    await gateway.stop();
    await operations?.stop();
    await parts.stop();
  }
}
