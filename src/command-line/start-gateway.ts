import { once } from "node:events";
import type { Desk } from "../commands/desk.ts";
import { commands } from "../commands/index.ts";
import { requireToken } from "../config.ts";
import type { Config } from "../config.ts";
import { createGateway } from "../discord/gateway.ts";
import { createLogger } from "../log.ts";
import { createPainter } from "../picture/painter.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { openDesk } from "./open-desk.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs the bot on Discord until it is told to stop (SIGTERM, SIGINT) or the connection is lost for good. SIGHUP reads
 * the articles again.
 *
 * @throws ConnectionError when Discord refuses the token or the intents, or cannot be reached
 */
export async function startGateway(config: Config, terminal: Terminal): Promise<ExitCode> {
  const token = requireToken(config);
  const log = createLogger(config.logLevel, terminal.errors);
  const open = async (): Promise<Desk> => {
    const opened = await openDesk(config, (problem) => log.warn(problem, "a piece has a problem"));
    // Built now rather than by the first question, which could not be acknowledged meanwhile.
    opened.indexOf();
    return opened;
  };
  let desk = await open();
  const painter = createPainter();
  const gateway = createGateway({
    token,
    apiUrl: config.apiUrl,
    commands,
    desk: () => desk,
    log,
    paint: (svg) => painter.paint(svg),
  });

  const reload = async (): Promise<void> => {
    try {
      desk = await open();
      log.info({ articles: desk.library.articles.length }, "the articles were read again");
    } catch (error) {
      log.error({ err: error }, "the articles could not be read again; the old ones stay");
    }
  };
  const onHangUp = (): void => void reload();
  process.on("SIGHUP", onHangUp);
  const told = toldToStop();
  try {
    const started = await Promise.race([gateway.start(), told]);
    if (started !== "told to stop") {
      const { applicationId, inviteUrl } = started;
      log.info({ applicationId, articles: desk.library.articles.length }, "connected to Discord");
      terminal.output.write(`Footnote is up. Add it to a server or to your account: ${inviteUrl}\n`);
      const end = await Promise.race([told, gateway.lost]);
      if (end !== "told to stop") throw end;
    }
    log.info({}, "finishing what was begun, then logging off");
    return EXIT.done;
  } finally {
    process.off("SIGHUP", onHangUp);
    await gateway.stop();
    await painter.stop();
  }
}

async function toldToStop(): Promise<"told to stop"> {
  await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  return "told to stop";
}
