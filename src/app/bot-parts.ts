import { setImmediate } from "node:timers/promises";
import type { Engine } from "../core/engine.ts";
import { commands } from "../commands/index.ts";
import type { ShelfContents } from "../core/article-store.ts";
import type { Library } from "../core/library.ts";
import { SHARED } from "../core/owner.ts";
import { english } from "../core/messages/en/index.ts";
import { openShelves } from "./open-shelves.ts";
import type { Config } from "../config.ts";
import type { AnswerContext } from "../discord/answer/answer-context.ts";
import { createCooldown } from "../discord/answer/pace/cooldown.ts";
import { createFigures } from "../http/figures.ts";
import type { Figures } from "../http/figures.ts";
import { createLogger } from "../log.ts";
import type { Logger } from "../log.ts";
import { createPainter } from "../picture/painter.ts";
import { engineMaker, openFolder } from "./open-engine.ts";
import { describeReading, openReading } from "./open-reading.ts";
import type { Terminal } from "./terminal.ts";
import { toldToStop } from "./told-to-stop.ts";
import { warmUp } from "./warm-up.ts";

/** What a bot on Discord works with, however interactions reach it. */
export interface BotParts {
  readonly answering: AnswerContext;
  readonly log: Logger;
  readonly figures: Figures;
  readonly engine: () => Engine;
  /** Resolves when the process is told to end: SIGTERM, SIGINT. */
  readonly told: Promise<"told to stop">;
  /** Gives everything back. */
  stop(): Promise<void>;
}

/**
 * Reads the articles and puts together what answers. SIGHUP reads the articles again.
 *
 * @throws StorageError, ConfigError as `openEngine`
 */
export async function openBotParts(config: Config, terminal: Terminal): Promise<BotParts> {
  const log = createLogger(config.logLevel, terminal.errors);
  const reading = await openReading({
    ...config,
    onProgress: (share) => log.info({ share }, "reading the articles for the first time"),
  });
  const figures = createFigures(true, () => reading.reader?.state);
  const read = async (before?: Library): Promise<ShelfContents> =>
    openFolder(
      config,
      ({ reason, ...where }) => log.warn({ ...where, reason: reason(english) }, "an article has a problem"),
      {
        onChange: (changes) => log.info(changes, "an article has changed"),
        onProblem: (error) => log.warn({ err: error }, "the texts of the articles could not be kept"),
      },
      before,
    );
  const make = await engineMaker(config, {
    reader: reading.reader,
    onUnread(reason) {
      figures.failed("reader-unavailable");
      log.warn({ reason }, "a question was answered by its words alone");
    },
  });
  let folder = await read();
  const getReady = async (engine: Engine): Promise<void> => {
    // Built now rather than by the first question, which could not be acknowledged meanwhile; those that come are answered in between.
    await engine.prepare(() => setImmediate());
    engine.suggest(undefined, "", 1);
    // Beside whatever else there is to do: questions that come before it is done are answered without.
    void reading.reader?.prepare(engine.indexOf());
  };
  const shelves = await openShelves(config, {
    folder,
    make,
    getReady,
    onAway(error) {
      figures.failed(error.code);
      log.error({ err: error }, "added articles cannot be reached");
    },
  });
  const { engines, problem } = shelves;
  if (problem !== undefined) log.warn({}, problem(english));
  await getReady(engines.shared());
  // Opening a database takes a while; nobody has to wait for it but those who ask for what is in it.
  void engines.forOwner(SHARED);
  void describeReading(reading, english).then((says) =>
    log[reading.reader?.state.problem === undefined ? "info" : "warn"]({}, says),
  );
  await warmUp(engines.shared());
  const painter = createPainter();
  const reload = async (): Promise<void> => {
    try {
      folder = await read(folder);
      await engines.changeFolder(folder);
      log.info({ articles: folder.articles.length }, "the articles were read again");
    } catch (error) {
      log.error({ err: error }, "the articles could not be read again; the old ones stay");
    }
  };
  const onHangUp = (): void => void reload();
  process.on("SIGHUP", onHangUp);
  return {
    answering: {
      commands,
      engine: () => engines.shared(),
      engineFor: (asker) => shelves.engineFor(asker),
      log,
      meter: figures,
      cooldown: createCooldown(),
      paint: (svg) => painter.paint(svg),
    },
    log,
    figures,
    engine: () => engines.shared(),
    told: toldToStop(),
    async stop() {
      process.off("SIGHUP", onHangUp);
      await painter.stop();
      await shelves.close();
      await reading.reader?.close();
    },
  };
}
