import { Hono } from "hono";
import { requirePublicKey } from "../config.ts";
import type { Config } from "../config.ts";
import { pause, systemClock } from "../discord/clock.ts";
import { describeError } from "../discord/answer/describe-error.ts";
import { httpInteractions } from "../discord/receive/http-interactions.ts";
import { operationsApp } from "../http/operations.ts";
import { listen } from "../http/server.ts";
import { openBotParts } from "./bot-parts.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { openPage } from "./page-parts.ts";
import { messagesOf } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** Balancers ask /readyz every few seconds, and send on until they have been told no. Where nobody asks, nobody is waited for. */
const NOTICE_MS = 6_000;

/**
 * Answers Discord's signed requests until it is told to stop (SIGTERM, SIGINT). SIGHUP reads the articles again.
 *
 * Told to stop, it says so at /readyz and goes on answering until balancers have noticed, then finishes what was begun.
 *
 * @throws ConfigError when DISCORD_PUBLIC_KEY is missing
 * @throws ListenError when PORT or METRICS_PORT cannot be listened on
 */
export async function startHttp(config: Config, terminal: Terminal): Promise<ExitCode> {
  const publicKey = requirePublicKey(config);
  const { host, port, metricsPort, apiUrl } = config;
  const parts = await openBotParts(config, terminal);
  const { log, figures } = parts;
  const interactions = httpInteractions({ ...parts.answering, publicKey, apiUrl });
  const readiness = { isReady: true, wasAsked: false };
  const isReady = (): boolean => {
    readiness.wasAsked = true;
    return readiness.isReady;
  };
  const app = new Hono()
    .route("/", interactions.app)
    // Whoever has a port for figures does not want them where Discord comes in.
    .route("/", operationsApp({ isReady, figures: metricsPort === undefined ? figures : undefined }))
    .route("/", config.web === true ? await openPage(config, parts) : new Hono())
    .onError((error, context) => {
      log.error(describeError(error), "could not answer a request");
      return context.text("Something went wrong.\n", 500);
    });
  const settings = { port: "METRICS_PORT" };
  const operations =
    metricsPort === undefined
      ? undefined
      : await listen({ host, port: metricsPort, app: operationsApp({ isReady, figures }), settings });
  try {
    const server = await listen({ host, port, app });
    log.info({ url: server.url, articles: parts.engine().library.articles.length }, "listening");
    terminal.output.write(`${messagesOf(terminal).starting.listening(server.url)}\n`);
    await parts.told;
    readiness.isReady = false;
    log.info({}, "finishing what was begun");
    if (readiness.wasAsked) await pause(NOTICE_MS, systemClock);
    await interactions.finish();
    await server.stop();
    return EXIT.done;
  } finally {
    await operations?.stop();
    await parts.stop();
  }
}
