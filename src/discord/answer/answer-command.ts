import type { APIChatInputApplicationCommandInteraction } from "discord.js";
import type { Command } from "../../commands/command.ts";
import type { RawInput } from "../../commands/input.ts";
import { UsageError } from "../../core/errors.ts";
import type { Reply } from "../../core/reply/reply.ts";
import { replyToError } from "../../core/reply/reply-to-error.ts";
import type { CompleteContext } from "./answer-context.ts";
import { within } from "../clock.ts";
import { deliver } from "./delivery.ts";
import type { Delivery } from "./delivery.ts";
import { describeError } from "./describe-error.ts";
import { formFor } from "../render/form.ts";
import { isForAskerOnly } from "../render/message.ts";
import { callOf } from "../publish/command-call.ts";
import { errorCodeOf, interactionKindOf } from "./meter.ts";
import type { ReplyKind } from "./meter.ts";
import { prepareMessages } from "./prepare-messages.ts";
import { renderReply } from "../render/render.ts";
import type { MessageList } from "../render/render.ts";
import type { Responder } from "../send/responder.ts";
import { attempt } from "./sending.ts";
import type { Outcome } from "./sending.ts";

/** A person waits for a sign of life: “thinking” is shown well before Discord gives up at three seconds. */
const DEFER_AFTER_MS = 1_000;
/** A command that has said nothing for so long will not. */
const GIVE_UP_AFTER_MS = 20_000;
/** One that said first that it will take long gets more time. */
const GIVE_UP_LATER_MS = 120_000;
/** Commands offer this flag to people who want the answer for themselves. */
const PRIVATE_OPTION = "private";

/** A command to be run, however it was asked for. */
interface CommandRequest {
  readonly command: Command | undefined;
  readonly raw: RawInput;
  /** Nobody else sees the reply, whatever it says. */
  readonly isPrivate: boolean;
  /** Everyone else sees the reply as well, below. */
  readonly isShared?: boolean;
  /** The reply takes the place of a message that is there already. */
  readonly changesMessage: boolean;
  /** The interaction's, which must not be logged. */
  readonly token: string;
}

/** Answers a command that a person sent. As `answerRequest`. */
export async function answerCommand(
  { data, token }: APIChatInputApplicationCommandInteraction,
  responder: Responder,
  context: CompleteContext,
  ageMs: number,
): Promise<void> {
  const call = callOf(data);
  const typed = call.raw;
  const command = context.commands.find(({ name }) => name === call.name);
  const form =
    command?.asksInForm === true ? formFor(command, context.commands, context.messages) : undefined;
  if (form !== undefined && call.options.length === 0) {
    const sent = await attempt(() => responder.ask(form));
    if (sent.outcome !== "sent")
      context.log.warn(
        { outcome: sent.outcome, ...describeError(sent.error, [token]) },
        "could not show a form",
      );
    return;
  }
  const mayBePrivate = command?.options[PRIVATE_OPTION]?.kind === "flag";
  const raw = mayBePrivate && context.isAmongOthers ? { ...typed, [PRIVATE_OPTION]: true } : typed;
  const isPrivate =
    command?.isForKeepers === true || context.isAmongOthers || (mayBePrivate && raw[PRIVATE_OPTION] === true);
  await answerRequest({ command, raw, isPrivate, changesMessage: false, token }, responder, context, ageMs);
}

/**
 * Runs a command and sends its reply: directly where the command is done within a second, deferred where it is not.
 * The one place where errors become words. Never rejects.
 *
 * @param ageMs - how long ago the person sent the command
 * @returns true where the reply arrived as a whole, and said nothing but what was asked for
 */
export async function answerRequest(
  { command, raw, isPrivate, isShared = false, changesMessage, token }: CommandRequest,
  responder: Responder,
  context: CompleteContext,
  ageMs: number,
): Promise<boolean> {
  const { clock, log, meter, newReference } = context;
  const startedAt = clock.now();
  const typed = Object.values(raw).filter((value) => typeof value === "string");
  const describe = (error: unknown): object => ({
    command: command?.name,
    ...describeError(error, [token, ...typed]),
  });

  const sent: { kind: ReplyKind } = { kind: "words" };
  const apologise = (error: unknown): MessageList => {
    sent.kind = error instanceof UsageError ? "mistake" : "failure";
    const reference = newReference();
    if (!(error instanceof UsageError)) {
      meter.failed(errorCodeOf(error));
      log.error({ reference, ...describe(error) }, "could not answer");
    }
    const [apology] = renderReply(replyToError(error, reference, context.messages), [], {
      messages: context.messages,
    });
    return [{ ...apology, isApology: true }];
  };
  const delivery = (shown: Delivery["shown"]): Delivery => ({
    responder,
    texts: context.messages,
    shown,
    apologise,
    report(error, outcome) {
      const age = ageMs + clock.now() - startedAt;
      meter.failed(errorCodeOf(error));
      if (outcome === "elsewhere")
        return log.info({ command: command?.name }, "another process answers this");
      log.warn({ outcome, age, ...describe(error) }, "Discord did not take the answer");
    },
  });

  // A message that was there already shows nothing that would have to be replaced.
  const thinkingFor = (audience: Reply["audience"]): Delivery =>
    delivery(audience === "asker" || changesMessage ? "thinking-privately" : "thinking-publicly");
  const likelyAudience = isPrivate ? "asker" : "everyone";
  const thinking = thinkingFor(likelyAudience);
  let deferring: Promise<boolean> | undefined;
  let isThinking = false;
  const think = async (audience: Reply["audience"]): Promise<boolean> => {
    const deferred = await attempt(() => responder.defer(audience));
    if (deferred.outcome !== "sent") thinking.report(deferred.error, deferred.outcome);
    isThinking = deferred.outcome === "sent" || deferred.outcome === "acknowledged";
    return deferred.outcome !== "gone" && deferred.outcome !== "elsewhere";
  };
  /** What is shown may still be nothing: a deferral can fail, and then there is an answer to be given instead. */
  const afterDeferral = (audience: Reply["audience"]): Delivery =>
    isThinking ? thinkingFor(audience) : delivery("nothing");
  /** Defers, if that was not done yet. @returns false when it is too late to say anything */
  const defer = (audience: Reply["audience"] = likelyAudience): Promise<boolean> =>
    (deferring ??= think(audience));
  const onReply = (reply: Reply): void => {
    sent.kind = interactionKindOf(reply);
  };
  const prepare = (): Promise<MessageList> =>
    prepareMessages({ command, raw, isPrivate, isShared, onReply, beforeLongWork: defer }, context).catch(
      apologise,
    );
  const deliverSlowly = async (messages: Promise<MessageList>): Promise<Outcome> => {
    const slow = await within(
      messages,
      command?.isForKeepers === true ? GIVE_UP_LATER_MS : GIVE_UP_AFTER_MS,
      clock,
    );
    const ready = slow === "late" ? apologise(new Error("The command took too long.")) : slow;
    return deliver(ready, afterDeferral(likelyAudience));
  };

  let outcome: Outcome;
  const messages = prepare();
  const soon = await within(messages, Math.max(0, DEFER_AFTER_MS - Math.max(0, ageMs)), clock);
  if (soon === "late" || deferring !== undefined) {
    if (!(await defer())) return false;
    outcome = await deliverSlowly(messages);
  } else if (soon[0].files.length > 0) {
    // Files take longer to send than there is time for a first answer.
    const audience = isForAskerOnly(soon[0]) ? "asker" : "everyone";
    if (!(await defer(audience))) return false;
    outcome = await deliver(soon, afterDeferral(audience));
  } else outcome = await deliver(soon, delivery("nothing"));
  if (outcome !== "sent") return false;
  const ms = clock.now() - startedAt;
  meter.answered({ command: command?.name ?? "unknown", kind: sent.kind, ms });
  const isAnswered = sent.kind !== "mistake" && sent.kind !== "failure";
  log.info({ command: command?.name, ms }, isAnswered ? "answered" : "said what is wrong");
  return isAnswered;
}
