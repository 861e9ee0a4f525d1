import { fileURLToPath } from "node:url";
import { requireToken } from "../config.ts";
import type { Config } from "../config.ts";
import { systemClock } from "../discord/clock.ts";
import { shardProcesses } from "../discord/receive/shard-processes.ts";
import { createLogger } from "../log.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";
import { toldToStop } from "./told-to-stop.ts";

const PROGRAM = fileURLToPath(new URL("../main.js", import.meta.url));

/**
 * Runs every shard in a process of its own until it is told to stop. A shard that ends is started again; where that would
 * not help, all of them end. With METRICS_PORT, each shard tells its figures on the port that follows by its number.
 */
export async function startShards(config: Config, terminal: Terminal): Promise<ExitCode> {
  const token = requireToken(config);
  const { totalShards, metricsPort } = config;
  const log = createLogger(config.logLevel, terminal.errors);
  const shards = shardProcesses({
    token,
    totalShards,
    program: PROGRAM,
    environmentOf: (shard) => ({
      TOTAL_SHARDS: String(totalShards),
      ...(metricsPort === undefined ? {} : { METRICS_PORT: String(metricsPort + shard) }),
    }),
    log,
    clock: systemClock,
  });
  const told = toldToStop();
  try {
    void shards.start().then(() => log.info({ totalShards }, "all shards were started"));
    const end = await Promise.race([told, shards.failed]);
    if (typeof end === "number") return exitCodeOf(end);
    log.info({}, "telling the shards to stop");
    return EXIT.done;
  } finally {
    await shards.stop();
  }
}

const exitCodeOf = (code: number): ExitCode =>
  Object.values(EXIT).find((known) => known === code) ?? EXIT.internal;
