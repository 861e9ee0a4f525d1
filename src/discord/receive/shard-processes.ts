import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { ShardEvents, ShardingManager } from "discord.js";
import type { Shard } from "discord.js";
import { pause, within } from "../clock.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log-port.ts";

export interface ShardOptions {
  readonly token: string;
  readonly totalShards: number;
  /** The program that runs one shard; it is told which one by `SHARDS`. */
  readonly program: string;
  /** Settings that differ from those of this process. */
  readonly environmentOf: (shard: number) => Readonly<Record<string, string>>;
  readonly log: Log;
  readonly clock: Clock;
}

/** One process for each shard, started one after the other as Discord wants it. */
export interface ShardProcesses {
  /** Resolves when every shard was started. */
  start(): Promise<void>;
  /** Resolves with the exit code of a shard that ended in a way that starting it again would not mend. */
  readonly failed: Promise<number>;
  /** Tells every shard to finish what it has begun, and waits. */
  stop(): Promise<void>;
}

/** Settings, token and intents that are refused: each new attempt would cost one of a thousand logins a day. */
const BEYOND_REPAIR = [2, 3, 4];
/** Milliseconds before a shard is started again: longer each time, so that a fault does not use up the logins of a day. */
const WAITS_MS = [1_000, 5_000, 30_000, 120_000, 300_000];
/** Discord takes one login in five seconds, whatever process it comes from. */
const LOGIN_EVERY_MS = 5_500;
/** Each shard takes up to fifteen seconds to finish what it has begun, and a few to log off. */
const STOP_WITHIN_MS = 20_000;

/** Keeps the shards' processes with discord.js's ShardingManager. */
export function shardProcesses(options: ShardOptions): ShardProcesses {
  const { token, totalShards, program, environmentOf, log, clock } = options;
  // Started again by ourselves: the manager would do it at once, and for ever.
  const manager = new ShardingManager(program, {
    token,
    totalShards,
    mode: "process",
    respawn: false,
    shardArgs: ["start"],
  });
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  const attempts = new Map<number, number>();
  const fail = { with: (_code: number): void => undefined };
  const failed = new Promise<number>((resolve) => (fail.with = resolve));

  /** Resolves when the shard is ready, or has ended: then it is started again later. */
  const spawn = async (shard: Shard): Promise<void> => {
    try {
      await shard.spawn();
    } catch (error) {
      if (!isStopping()) log.warn({ shard: shard.id, reason: String(error) }, "a shard did not get ready");
    }
  };
  const onDeath = (shard: Shard, code: number | null): void => {
    if (isStopping()) return;
    if (code !== null && BEYOND_REPAIR.includes(code)) return fail.with(code);
    const attempt = attempts.get(shard.id) ?? 0;
    attempts.set(shard.id, attempt + 1);
    const waitMs = WAITS_MS[Math.min(attempt, WAITS_MS.length - 1)] ?? 0;
    log.warn({ shard: shard.id, code, waitMs }, "a shard has ended and is started again");
    clock.after(waitMs, () => {
      if (!isStopping()) void spawn(shard);
    });
  };
  manager.on("shardCreate", (shard) => {
    Object.assign(shard, { env: { ...envOf(shard), ...environmentOf(shard.id) } });
    shard.on(ShardEvents.Ready, () =>
      log.info({ shard: shard.id, pid: shard.process?.pid }, "a shard is ready"),
    );
    shard.on(ShardEvents.Death, (process) => onDeath(shard, "exitCode" in process ? process.exitCode : null));
  });

  return {
    failed,
    async start() {
      for (let id = 0; id < totalShards && !isStopping(); id += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        if (id > 0) await pause(LOGIN_EVERY_MS, clock);
        // oxlint-disable-next-line no-await-in-loop -- as above
        if (!isStopping()) await spawn(manager.createShard(id));
      }
    },
    async stop() {
      stopping.abort();
      const children = [...manager.shards.values()].flatMap(({ process }) => process ?? []);
      await within(Promise.all(children.map(ended)), STOP_WITHIN_MS, clock);
    },
  };
}

/** Tells the process that keeps this one as a shard, if any does, that it is ready, in the library's own words. */
export const tellKeeper = (): void => void process.send?.({ _ready: true });

/** What the library gives to a shard's process; it is a plain object, and typed as anything. */
const envOf = (shard: Shard): object => {
  const env: unknown = shard.env;
  return typeof env === "object" && env !== null ? env : {};
};

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  await exit;
}
