import { createHash } from "node:crypto";
import { MessageFlags, RequestMethod, Routes } from "discord.js";
import type { REST } from "discord.js";
import { filesOf } from "./callback-responder.ts";
import type { BotMention } from "../mention.ts";
import type { OutgoingMessage } from "../render/message.ts";
import { persist } from "./persist.ts";
import type { Pacing, Patience } from "./persist.ts";
import type { Responder } from "./responder.ts";
import { sendTo } from "./taken.ts";

/** Characters of a nonce, which has at most 25. https://docs.discord.com/developers/resources/message#create-message */
const NONCE_LENGTH = 24;
/** Discord knows a nonce again for a few minutes; a conversation has moved on by then. */
const REPLY: Patience = {
  withinMs: 120_000,
  waitsMs: [500, 15_000],
  repeats: ({ kind }) => kind !== "final",
};

/**
 * Answers a message that mentions the bot by replies to it. There is no way to speak to one person alone here, and nothing
 * that would have to be acknowledged: what takes long shows the bot as typing.
 */
export function mentionResponder(
  rest: REST,
  { channel, message: id }: BotMention,
  pacing: Pacing,
): Responder {
  let count = 0;
  const reply = async (message: OutgoingMessage, nonce: string): Promise<void> => {
    const { payload } = message;
    await sendTo(rest, {
      method: RequestMethod.Post,
      route: Routes.channelMessages(channel),
      isAuthorised: true,
      // The nonce sees to it.
      mayBeTwice: true,
      body: {
        ...payload,
        flags: payload.flags & ~MessageFlags.Ephemeral,
        allowed_mentions: { parse: [], replied_user: false },
        message_reference: { message_id: id, fail_if_not_exists: false },
        // Sent again after a lost reply, it is not posted twice.
        nonce,
        enforce_nonce: true,
      },
      files: filesOf(message),
    });
  };
  const type = (): Promise<void> =>
    sendTo(rest, {
      method: RequestMethod.Post,
      route: Routes.channelTyping(channel),
      isAuthorised: true,
      mayBeTwice: true,
    });
  const replyPatiently = (message: OutgoingMessage): Promise<void> => {
    count += 1;
    const nonce = nonceOf(id, count);
    return persist(() => reply(message, nonce), REPLY, pacing);
  };
  return {
    isOneWay: true,
    answer: replyPatiently,
    defer: type,
    edit: replyPatiently,
    followUp: replyPatiently,
    update: neverAsked,
    deferUpdate: neverAsked,
    remove: neverAsked,
    ask: neverAsked,
    suggest: neverAsked,
  };
}

async function neverAsked(): Promise<void> {
  throw new Error("A message that mentions the bot is only ever replied to.");
}

const nonceOf = (message: string, count: number): string =>
  createHash("sha256").update(`${message} ${count}`).digest("base64url").slice(0, NONCE_LENGTH);
