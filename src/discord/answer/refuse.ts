import { replyToError } from "../../core/reply/reply-to-error.ts";
import type { CompleteContext } from "./answer-context.ts";
import { describeError } from "./describe-error.ts";
import { errorCodeOf } from "./meter.ts";
import { renderReply } from "../render/render.ts";
import type { Responder } from "../send/responder.ts";
import { attempt } from "./sending.ts";

/**
 * Tells the asker alone, at once, why nothing is done. Never rejects.
 *
 * @param reference - under which the error is in the log, where it is not the asker's mistake
 */
export async function refuse(
  error: unknown,
  responder: Responder,
  { log, meter, messages }: CompleteContext,
  reference = "",
): Promise<void> {
  const [message] = renderReply(replyToError(error, reference, messages), [], { messages });
  const sent = await attempt(() => responder.answer(message));
  if (sent.outcome === "sent") return;
  meter.failed(errorCodeOf(sent.error));
  log.warn(describeError(sent.error), "could not answer");
}
