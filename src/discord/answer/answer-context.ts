import { randomBytes } from "node:crypto";
import type { Command } from "../../commands/command.ts";
import { english } from "../../core/messages/en/index.ts";
import type { Messages } from "../../core/messages/messages.ts";
import { messagesFor } from "../../core/messages/languages.ts";
import { inLanguage } from "../../core/engine.ts";
import type { Engine } from "../../core/engine.ts";
import { pause, systemClock } from "../clock.ts";
import type { Clock } from "../clock.ts";
import type { Cooldown } from "./cooldown.ts";
import { createDiscordTime } from "../discord-time.ts";
import type { DiscordTime } from "../discord-time.ts";
import type { Log } from "../log-port.ts";
import type { Pacing } from "../send/persist.ts";
import { noMeter } from "./meter.ts";
import type { Meter } from "./meter.ts";

/** What is needed to answer interactions, however they arrive. */
export interface AnswerContext {
  readonly commands: readonly Command[];
  /** Asked anew for each interaction, so that a reloaded library is used at once. */
  readonly engine: () => Engine;
  readonly log: Log;
  /** What is said, in the language of whoever asks; English by default. */
  readonly messages?: Messages;
  /** Turns the SVG of a picture into a PNG; without it, replies have no pictures. */
  readonly paint?: (svg: string) => Promise<Uint8Array>;
  /** Counts; by default nobody does. */
  readonly meter?: Meter;
  /** Slows down whoever asks too quickly; by default nobody is slowed down. */
  readonly cooldown?: Cooldown;
  /** The system's by default. */
  readonly clock?: Clock;
  /** Discord's own time; by default it is learned from interactions alone. */
  readonly time?: DiscordTime;
  /** Waits before something is sent again; by that clock by default. */
  readonly sleep?: (ms: number) => Promise<void>;
  /** In [0, 1); for waits that differ. */
  readonly random?: () => number;
  /** A short mark that an apology and the log share; random by default. */
  readonly newReference?: () => string;
}

type WithoutDefault = "paint" | "cooldown";

/** The context with its defaults filled in; for pictures and the cooldown there is none. */
export type CompleteContext = Required<Omit<AnswerContext, WithoutDefault>> &
  Pick<AnswerContext, WithoutDefault>;

/** The same for somebody who reads another language. @param locale - as Discord names it: `de`, `en-GB` */
export function speaking(context: CompleteContext, locale: string | undefined): CompleteContext {
  const messages = messagesFor(locale);
  return messages === context.messages
    ? context
    : { ...context, messages, engine: () => inLanguage(context.engine(), messages) };
}

/** The context with its defaults filled in. */
export const completeContext = (context: AnswerContext): CompleteContext => ({
  clock: systemClock,
  time: createDiscordTime(context.clock ?? systemClock),
  sleep: (ms) => pause(ms, context.clock ?? systemClock),
  random: Math.random,
  messages: english,
  meter: noMeter,
  newReference: () => randomBytes(3).toString("hex"),
  ...context,
});

/** How time passes between attempts to send. */
export const pacingOf = ({ clock, sleep, random }: CompleteContext): Pacing => ({
  now: () => clock.now(),
  sleep,
  random,
});
