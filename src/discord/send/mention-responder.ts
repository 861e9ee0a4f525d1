import { createHash } from "node:crypto";
import { MessageFlags, Routes } from "discord.js";
import type { REST } from "discord.js";
import { filesOf } from "./callback-responder.ts";
import type { BotMention } from "../mention.ts";
import type { OutgoingMessage } from "../render/message.ts";
import type { Responder } from "./responder.ts";

/** Characters of a nonce, which has at most 25. https://docs.discord.com/developers/resources/message#create-message */
const NONCE_LENGTH = 24;

/**
 * Answers a message that mentions the bot by replies to it. There is no way to speak to one person alone here, and nothing
 * that would have to be acknowledged: what takes long shows the bot as typing.
 */
export function mentionResponder(rest: REST, { channel, message: id }: BotMention): Responder {
  let count = 0;
  const reply = async (message: OutgoingMessage): Promise<void> => {
    const { payload } = message;
    count += 1;
    await rest.post(Routes.channelMessages(channel), {
      body: {
        ...payload,
        flags: payload.flags & ~MessageFlags.Ephemeral,
        allowed_mentions: { parse: [], replied_user: false },
        message_reference: { message_id: id, fail_if_not_exists: false },
        // Sent again after a lost reply, it is not posted twice.
        nonce: createHash("sha256").update(`${id} ${count}`).digest("base64url").slice(0, NONCE_LENGTH),
        enforce_nonce: true,
      },
      files: filesOf(message),
    });
  };
  const type = async (): Promise<void> => {
    await rest.post(Routes.channelTyping(channel));
  };
  return {
    answer: reply,
    defer: type,
    edit: reply,
    followUp: reply,
    update: neverAsked,
    deferUpdate: neverAsked,
    remove: neverAsked,
    suggest: neverAsked,
  };
}

async function neverAsked(): Promise<void> {
  throw new Error("A message that mentions the bot is only ever replied to.");
}
