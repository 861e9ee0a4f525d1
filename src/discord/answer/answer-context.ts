import { randomBytes } from "node:crypto";
import type { Command } from "../../commands/command.ts";
import type { Engine } from "../../core/engine.ts";
import { systemClock } from "../clock.ts";
import type { Clock } from "../clock.ts";
import type { Cooldown } from "./cooldown.ts";
import type { Log } from "../log-port.ts";
import { noMeter } from "./meter.ts";
import type { Meter } from "./meter.ts";

/** What is needed to answer interactions, however they arrive. */
export interface AnswerContext {
  readonly commands: readonly Command[];
  /** Asked anew for each interaction, so that a reloaded library is used at once. */
  readonly engine: () => Engine;
  readonly log: Log;
  /** Turns the SVG of a picture into a PNG; without it, replies have no pictures. */
  readonly paint?: (svg: string) => Promise<Uint8Array>;
  /** Counts; by default nobody does. */
  readonly meter?: Meter;
  /** Slows down whoever asks too quickly; by default nobody is slowed down. */
  readonly cooldown?: Cooldown;
  /** The system's by default. */
  readonly clock?: Clock;
  /** A short mark that an apology and the log share; random by default. */
  readonly newReference?: () => string;
}

type WithoutDefault = "paint" | "cooldown";

/** The context with its defaults filled in; for pictures and the cooldown there is none. */
export type CompleteContext = Required<Omit<AnswerContext, WithoutDefault>> &
  Pick<AnswerContext, WithoutDefault>;

/** The context with its defaults filled in. */
export const completeContext = (context: AnswerContext): CompleteContext => ({
  clock: systemClock,
  meter: noMeter,
  newReference: () => randomBytes(3).toString("hex"),
  ...context,
});
