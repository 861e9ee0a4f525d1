import type { Desk } from "../commands/desk.ts";
import { commands } from "../commands/index.ts";
import type { Config } from "../config.ts";
import type { AnswerContext } from "../discord/answer-context.ts";
import { createCooldown } from "../discord/cooldown.ts";
import { createFigures } from "../http/figures.ts";
import type { Figures } from "../http/figures.ts";
import { createLogger } from "../log.ts";
import type { Logger } from "../log.ts";
import { createPainter } from "../picture/painter.ts";
import { openDesk } from "./open-desk.ts";
import type { Terminal } from "./terminal.ts";
import { toldToStop } from "./told-to-stop.ts";
import { warmUp } from "./warm-up.ts";

/** What a bot on Discord works with, however interactions reach it. */
export interface BotParts {
  readonly answering: AnswerContext;
  readonly log: Logger;
  readonly figures: Figures;
  readonly desk: () => Desk;
  /** Resolves when the process is told to end: SIGTERM, SIGINT. */
  readonly told: Promise<"told to stop">;
  /** Gives everything back. */
  stop(): Promise<void>;
}

/**
 * Reads the articles and puts together what answers. SIGHUP reads the articles again.
 *
 * @throws StorageError, ConfigError as `openDesk`
 */
export async function openBotParts(config: Config, terminal: Terminal): Promise<BotParts> {
  const log = createLogger(config.logLevel, terminal.errors);
  const figures = createFigures(true);
  const open = async (): Promise<Desk> => {
    const opened = await openDesk(config, (problem) => log.warn(problem, "a piece has a problem"), {
      onChange: (changes) => log.info(changes, "a piece has changed"),
      onProblem: (error) => log.warn({ err: error }, "the texts of the pieces could not be kept"),
    });
    // Built now rather than by the first question, which could not be acknowledged meanwhile.
    opened.indexOf();
    opened.suggest(undefined, "", 1);
    return opened;
  };
  let desk = await open();
  await warmUp(desk);
  const painter = createPainter();
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
  return {
    answering: {
      commands,
      desk: () => desk,
      log,
      meter: figures,
      cooldown: createCooldown(),
      paint: (svg) => painter.paint(svg),
    },
    log,
    figures,
    desk: () => desk,
    told: toldToStop(),
    async stop() {
      process.off("SIGHUP", onHangUp);
      await painter.stop();
    },
  };
}
