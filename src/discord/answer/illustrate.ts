import type { Picture } from "../../core/timeline/picture/timeline-picture.ts";
import type { Reply } from "../../core/reply/reply.ts";
import type { CompleteContext } from "./answer-context.ts";
import { within } from "../clock.ts";
import { describeError } from "./describe-error.ts";
import { renderReply } from "../render/render.ts";
import type { MessageList } from "../render/render.ts";
import { validatePayload } from "../render/validate-payload.ts";

/** The words are ready: they do not wait any longer for a picture of them. */
const GIVE_UP_AFTER_MS = 10_000;

/** A reply with its picture, or undefined where that cannot be had: then the log says so. Never rejects. */
export async function illustrate(
  reply: Reply,
  { name, alt, svg }: Picture,
  { commands, paint, clock, log, messages: texts }: CompleteContext,
): Promise<MessageList | undefined> {
  if (paint === undefined) return undefined;
  try {
    const png = await within(paint(svg), GIVE_UP_AFTER_MS, clock);
    if (png === "late") throw new Error("The picture took too long.");
    const messages = renderReply(reply, commands, { picture: { name, png, alt }, messages: texts });
    messages.forEach(validatePayload);
    return messages;
  } catch (error) {
    log.error(describeError(error), "could not draw the picture: the words go out without it");
    return undefined;
  }
}
