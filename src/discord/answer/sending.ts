import type { Messages } from "../../core/messages/messages.ts";
import { ComponentType, DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import type { APIComponentInContainer, APIMessageTopLevelComponent } from "discord.js";
import type { OutgoingMessage } from "../render/message.ts";
import { textDisplay } from "../render/part.ts";
import { AnsweredElsewhereError } from "../send/failure.ts";

/**
 * What became of an attempt to send.
 *
 * - `acknowledged`: there is a first answer already, which was ours and whose receipt was lost: edit it
 * - `elsewhere`: another process answers this
 * - `gone`: too late, or the message was deleted: nothing can be sent any more
 * - `too-large`: worth another try without files
 * - `refused`: our mistake, or a rule of the server: worth an apology
 * - `failed`: Discord did not answer
 */
export type Sent =
  | { readonly outcome: "sent" }
  | { readonly outcome: Exclude<Outcome, "sent">; readonly error: unknown };

export type Outcome = "sent" | "acknowledged" | "elsewhere" | "gone" | "too-large" | "refused" | "failed";

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const OUTCOMES: ReadonlyMap<number | string, Exclude<Outcome, "sent">> = new Map([
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, "acknowledged"],
  [RESTJSONErrorCodes.UnknownInteraction, "gone"],
  [RESTJSONErrorCodes.UnknownWebhook, "gone"],
  [RESTJSONErrorCodes.InvalidWebhookToken, "gone"],
  [RESTJSONErrorCodes.UnknownMessage, "gone"],
  [RESTJSONErrorCodes.RequestEntityTooLarge, "too-large"],
  [RESTJSONErrorCodes.FileUploadedExceedsMaximumSize, "too-large"],
]);

/** Sends, and says what became of it instead of throwing. */
export async function attempt(send: () => Promise<void>): Promise<Sent> {
  try {
    await send();
    return { outcome: "sent" };
  } catch (error) {
    return { outcome: outcomeOf(error), error };
  }
}

function outcomeOf(error: unknown): Exclude<Outcome, "sent"> {
  if (error instanceof AnsweredElsewhereError) return "elsewhere";
  return error instanceof DiscordAPIError ? (OUTCOMES.get(error.code) ?? "refused") : "failed";
}

/** The message without its files, saying so in their place. */
export function withoutFiles({ payload }: OutgoingMessage, { discord }: Messages): OutgoingMessage {
  const { attachments: _, ...rest } = payload;
  return {
    payload: {
      ...rest,
      components: payload.components.map((component) => withoutFile(component, discord.fileTooLarge)),
    },
    files: [],
  };
}

const withoutFile = (component: APIMessageTopLevelComponent, remark: string): APIMessageTopLevelComponent =>
  component.type === ComponentType.Container
    ? { ...component, components: component.components.map((one) => fileReplaced(one, remark)) }
    : component;

const fileReplaced = (component: APIComponentInContainer, remark: string): APIComponentInContainer =>
  component.type === ComponentType.File || component.type === ComponentType.MediaGallery
    ? textDisplay(`-# ${remark}`)
    : component;
