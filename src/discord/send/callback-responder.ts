import { InteractionResponseType, MessageFlags, RequestMethod, Routes } from "discord.js";
import type { RawFile, REST } from "discord.js";
import { bytesOf } from "../render/message.ts";
import type { OutgoingMessage } from "../render/message.ts";
import type { Responder } from "./responder.ts";
import { sendTo } from "./taken.ts";

/** What names an interaction in addresses. The token is a secret: for fifteen minutes it speaks as the bot. */
export interface InteractionAddress {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
}

/**
 * Brings the first answer to Discord, by whatever way. Settles when Discord has it.
 *
 * @param leadsOn - more follows, so that Discord has to say whether this came first: where two processes have the same interaction, one goes on
 */
export type CallBack = (body: object, files: RawFile[], leadsOn?: boolean) => Promise<void>;

/** One attempt takes no longer: there is time for another. */
const ATTEMPT_WITHIN_MS = 1_500;

/** Brings a first answer to Discord over REST. */
export const callBackOver =
  (rest: REST, { id, token }: InteractionAddress): CallBack =>
  (body, files) =>
    sendTo(rest, {
      method: RequestMethod.Post,
      route: Routes.interactionCallback(id, token),
      body,
      files,
      signal: AbortSignal.timeout(ATTEMPT_WITHIN_MS),
      mayBeTwice: true,
    });

/** Answers an interaction: first by `callBack`, then over REST. None of these routes takes the bot's own token. */
export function responderWith(
  callBack: CallBack,
  rest: REST,
  { application_id, token }: InteractionAddress,
): Responder {
  return {
    answer: (message) =>
      callBack(
        { type: InteractionResponseType.ChannelMessageWithSource, data: message.payload },
        filesOf(message),
        message.hasOthers,
      ),
    defer: (audience) =>
      callBack(
        {
          type: InteractionResponseType.DeferredChannelMessageWithSource,
          data: { flags: audience === "asker" ? MessageFlags.Ephemeral : 0 },
        },
        [],
        true,
      ),
    edit: (message) =>
      sendTo(rest, {
        method: RequestMethod.Patch,
        route: Routes.webhookMessage(application_id, token),
        body: changeTo(message),
        files: filesOf(message),
        mayBeTwice: true,
      }),
    update: (message) =>
      callBack(
        { type: InteractionResponseType.UpdateMessage, data: changeTo(message) },
        filesOf(message),
        message.hasOthers,
      ),
    deferUpdate: () => callBack({ type: InteractionResponseType.DeferredMessageUpdate }, [], true),
    followUp: (message) =>
      sendTo(rest, {
        method: RequestMethod.Post,
        route: Routes.webhook(application_id, token),
        body: message.payload,
        files: filesOf(message),
        mayBeTwice: false,
      }),
    remove: () =>
      sendTo(rest, {
        method: RequestMethod.Delete,
        route: Routes.webhookMessage(application_id, token),
        mayBeTwice: true,
      }),
    ask: (form) => callBack({ type: InteractionResponseType.Modal, data: form }, []),
    suggest: (choices) =>
      callBack({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } }, []),
  };
}

/** Who sees a message is settled when it is made; files that are not named go away. */
const changeTo = ({ payload }: OutgoingMessage): object => ({
  attachments: [],
  ...payload,
  flags: payload.flags & ~MessageFlags.Ephemeral,
});

/** What a message sends along. */
export const filesOf = ({ files }: OutgoingMessage): RawFile[] =>
  files.map((file) => ({
    name: file.name,
    data: Buffer.from(bytesOf(file)),
    contentType: "png" in file ? "image/png" : "text/plain; charset=utf-8",
  }));
