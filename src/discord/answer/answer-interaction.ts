import { ApplicationCommandType, InteractionType, SnowflakeUtil } from "discord.js";
import type { APIInteraction } from "discord.js";
import { UsageError } from "../../core/errors.ts";
import { acknowledging } from "../send/acknowledging.ts";
import { answerAutocomplete } from "./answer-autocomplete.ts";
import { answerCommand } from "./answer-command.ts";
import { answerForm } from "./answer-form.ts";
import { answerOnMessage } from "./answer-on-message.ts";
import { answerPress } from "./answer-press.ts";
import { askedBy, completeContext, pacingOf, speaking } from "./answer-context.ts";
import type { AnswerContext, CompleteContext } from "./answer-context.ts";
import { askerOf } from "./asker.ts";
import { tooQuick } from "./pace/cooldown.ts";
import { describeError } from "./describe-error.ts";
import { errorCodeOf } from "./meter.ts";
import { localeOf } from "./asker.ts";
import { LIMITS } from "../render/limits.ts";
import { refuse } from "./refuse.ts";
import { busy } from "./pace/overload.ts";
import { persistent } from "../send/persistent.ts";
import type { Responder } from "../send/responder.ts";
import { attempt } from "./sending.ts";

/** The way to Discord takes time too: what reaches us later than this could only be answered too late. */
const STALE_AFTER_MS = LIMITS.acknowledgeWithinMs - 500;
/** The gateway may deliver an event twice, shortly after one another. */
const REMEMBERED_IDS = 1_000;

/**
 * Answers one interaction. Never rejects.
 *
 * @param mayBeUnknown - the first answer goes another way than what follows, which may overtake it
 */
export type AnswerInteraction = (
  interaction: APIInteraction,
  responder: Responder,
  mayBeUnknown?: boolean,
) => Promise<void>;

/**
 * Where all ways of receiving interactions end: each is answered once, and in time or not at all. What is missing in it,
 * or is not what Discord promises, ends in an apology.
 */
export function interactionAnswerer(partial: AnswerContext): AnswerInteraction {
  const inEnglish = completeContext(partial);
  const { clock, log, meter, time, overload } = inEnglish;
  const isNew = idMemory();
  const sharing = new Set<string>();
  return async (interaction, plainResponder, mayBeUnknown = false) => {
    if (!isNew(interaction.id)) return;
    const receivedAt = clock.now();
    const madeAt = SnowflakeUtil.timestampFrom(interaction.id);
    time.made(madeAt);
    const ageMs = time.ageOf(madeAt);
    if (ageMs > STALE_AFTER_MS) {
      meter.failed("too-late");
      log.warn({ age: ageMs }, "dropped an interaction that came too late");
      return;
    }
    const context = speaking(askedBy(inEnglish, askerOf(interaction)), localeOf(interaction));
    const isBusy = overload.isThere(ageMs);
    const isAnswered = overload.begin();
    let isAcknowledged = false;
    const patientResponder = persistent(plainResponder, pacingOf(context), mayBeUnknown);
    const responder = acknowledging(patientResponder, () => {
      isAcknowledged = true;
      isAnswered();
      meter.acknowledged(ageMs + clock.now() - receivedAt);
    });
    try {
      if (isBusy) {
        meter.failed("busy");
        return await turnAway(interaction, responder, context);
      }
      const seconds = await waitFor(interaction, context);
      await (seconds > 0
        ? refuse(tooQuick(seconds, context.messages), responder, context)
        : answerAny(interaction, responder, context, ageMs, sharing));
    } catch (error) {
      const reference = context.newReference();
      meter.failed(errorCodeOf(error));
      log.error({ reference, ...describeError(error, [interaction.token]) }, "could not read an interaction");
      if (!isAcknowledged) await refuse(error, responder, context, reference);
    } finally {
      isAnswered();
    }
  };
}

/** Says at once that there is too much to do; where somebody is typing, offers nothing. */
async function turnAway(
  interaction: APIInteraction,
  responder: Responder,
  context: CompleteContext,
): Promise<void> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return void (await attempt(() => responder.suggest([])));
  return refuse(busy(context.messages), responder, context);
}

/** Answers whatever kind of interaction this is. Rejects where it is not what Discord promises. */
async function answerAny(
  interaction: APIInteraction,
  responder: Responder,
  context: CompleteContext,
  ageMs: number,
  sharing: Set<string>,
): Promise<void> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      switch (interaction.data.type) {
        case ApplicationCommandType.ChatInput:
          return answerCommand({ ...interaction, data: interaction.data }, responder, context, ageMs);
        case ApplicationCommandType.Message:
          return answerOnMessage({ ...interaction, data: interaction.data }, responder, context, ageMs);
        case ApplicationCommandType.User:
        case ApplicationCommandType.PrimaryEntryPoint:
        default:
          return refuse(new UsageError(context.messages.discord.outOfUse), responder, context);
      }
    case InteractionType.ApplicationCommandAutocomplete:
      return answerAutocomplete(interaction, responder, context);
    case InteractionType.MessageComponent:
      return answerPress(interaction, responder, context, ageMs, sharing);
    case InteractionType.Ping:
      // Never sent over the gateway.
      return;
    case InteractionType.ModalSubmit:
      return answerForm(interaction, responder, context, ageMs);
    default:
      return refuse(new UsageError(context.messages.discord.outOfUse), responder, context);
  }
}

/** Completion comes with every letter and is not counted. */
const waitFor = async (
  { type, member, user, channel }: APIInteraction,
  { cooldown }: CompleteContext,
): Promise<number> =>
  cooldown === undefined || type === InteractionType.ApplicationCommandAutocomplete
    ? 0
    : cooldown.secondsToWait({ person: (member?.user ?? user)?.id, channel: channel?.id });

/** True for an id that was not seen lately. */
function idMemory(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > REMEMBERED_IDS && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
