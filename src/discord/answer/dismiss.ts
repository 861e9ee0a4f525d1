import { PermissionFlagsBits } from "discord.js";
import type { APIMessageComponentInteraction } from "discord.js";
import { UsageError } from "../../core/errors.ts";
import { replyToError } from "../../core/reply/reply-to-error.ts";
import { renderReply } from "../render/render.ts";
import type { CompleteContext } from "./answer-context.ts";
import { describeError } from "./describe-error.ts";
import { errorCodeOf } from "./meter.ts";
import { refuse } from "./refuse.ts";
import type { Responder } from "../send/responder.ts";
import { attempt } from "./sending.ts";

/** Takes a message away, for whoever asked for it and for those who may manage messages. Never rejects. */
export async function dismiss(
  interaction: APIMessageComponentInteraction,
  isOwn: boolean,
  responder: Responder,
  context: CompleteContext,
): Promise<void> {
  if (!isOwn && !mayManageMessages(interaction)) {
    const notTheirs = new UsageError(context.messages.discord.notTheirs);
    return refuse(notTheirs, responder, context);
  }
  let isHeard = false;
  const removed = await attempt(async () => {
    await responder.deferUpdate();
    isHeard = true;
    await responder.remove();
  });
  if (removed.outcome === "sent") {
    context.log.info({}, "took an answer away");
    return;
  }
  // What is gone already needs no word.
  if (isHeard && removed.outcome !== "gone") {
    const { messages } = context;
    const notDismissed = new UsageError(messages.discord.notDismissed);
    const [apology] = renderReply(replyToError(notDismissed, "", messages), [], { messages });
    await attempt(() => responder.followUp(apology));
  }
  context.meter.failed(errorCodeOf(removed.error));
  context.log.warn(
    { outcome: removed.outcome, ...describeError(removed.error, [interaction.token]) },
    "could not take an answer away",
  );
}

/** In the channel of the press; nobody has permissions in a direct message. */
const mayManageMessages = ({ member }: APIMessageComponentInteraction): boolean =>
  member !== undefined && (BigInt(member.permissions) & PermissionFlagsBits.ManageMessages) !== 0n;
