import type { Command } from "../../commands/command.ts";
import { english } from "../../core/messages/en/index.ts";
import type { Messages } from "../../core/messages/messages.ts";
import { messagesFor } from "../../core/messages/languages.ts";
import { inLanguage } from "../../core/engine.ts";
import type { Engine } from "../../core/engine.ts";
import { newErrorReference } from "../../error-reference.ts";
import { pause, systemClock, within } from "../clock.ts";
import type { Clock } from "../clock.ts";
import type { Asker } from "./asker.ts";
import type { Cooldown } from "./pace/cooldown.ts";
import { createDiscordTime } from "../discord-time.ts";
import type { DiscordTime } from "../discord-time.ts";
import type { Log } from "../log-port.ts";
import type { Pacing } from "../send/persist.ts";
import { noMeter } from "./meter.ts";
import type { Meter } from "./meter.ts";
import { watchOverload } from "./pace/overload.ts";
import type { Overload } from "./pace/overload.ts";

/** What is needed to answer interactions, however they arrive. */
export interface AnswerContext {
  readonly commands: readonly Command[];
  /** What everybody may ask. Asked anew for each interaction, so that a reloaded library is used at once. */
  readonly engine: () => Engine | Promise<Engine>;
  /** What this asker may ask; by default, what everybody may. */
  readonly engineFor?: ((asker: Asker) => Promise<Engine>) | undefined;
  readonly log: Log;
  /** What is said, in the language of whoever asks; English by default. */
  readonly messages?: Messages;
  /** Turns the SVG of a picture into a PNG; without it, replies have no pictures. */
  readonly paint?: (svg: string) => Promise<Uint8Array>;
  /** Counts; by default nobody does. */
  readonly meter?: Meter;
  /** Slows down whoever asks too quickly; by default nobody is slowed down. */
  readonly cooldown?: Cooldown;
  /** Sees when there is too much to do; by default, when 500 wait for a first answer. */
  readonly overload?: Overload;
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

type WithoutDefault = "paint" | "cooldown" | "engineFor";

/** The context with its defaults filled in; for pictures and the cooldown there is none. */
export interface CompleteContext
  extends Required<Omit<AnswerContext, WithoutDefault | "engine">>, Pick<AnswerContext, WithoutDefault> {
  /** What the asker may ask: they wait for what has to be read first. */
  readonly engine: () => Promise<Engine>;
  /** Answers are for the asker alone, unless they share them. */
  readonly isAmongOthers: boolean;
}

/** The same for somebody who reads another language. @param locale - as Discord names it: `de`, `en-GB` */
export function speaking(context: CompleteContext, locale: string | undefined): CompleteContext {
  const messages = messagesFor(locale);
  return messages === context.messages
    ? context
    : { ...context, messages, engine: async () => inLanguage(await context.engine(), messages) };
}

/** The same for somebody who reads one shelf; of an asker of whom nothing is known, for one who reads what everybody may. */
export function askedBy(context: CompleteContext, asker: Asker | undefined): CompleteContext {
  const { engineFor } = context;
  if (asker === undefined || engineFor === undefined) return context;
  return { ...context, engine: () => engineFor(asker), isAmongOthers: asker.isAmongOthers };
}

/** Longer, and Discord has given up before there is an answer. */
const LOAD_WITHIN_MS = 1_800;

/**
 * The engine for what has to be answered at once.
 *
 * @throws Error where what the asker may ask is not read in time
 */
export async function engineSoon({
  engine,
  clock,
}: Pick<CompleteContext, "engine" | "clock">): Promise<Engine> {
  const soon = await within(engine(), LOAD_WITHIN_MS, clock);
  if (soon === "late") throw new Error("The articles were not read in time.");
  return soon;
}

/** The context with its defaults filled in. */
export const completeContext = (context: AnswerContext): CompleteContext => ({
  clock: systemClock,
  time: createDiscordTime(context.clock ?? systemClock),
  sleep: (ms) => pause(ms, context.clock ?? systemClock),
  random: Math.random,
  messages: english,
  meter: noMeter,
  overload: watchOverload(),
  newReference: newErrorReference,
  isAmongOthers: false,
  ...context,
  engine: async () => context.engine(),
});

/** How time passes between attempts to send. */
export const pacingOf = ({ clock, sleep, random }: CompleteContext): Pacing => ({
  now: () => clock.now(),
  sleep,
  random,
});
