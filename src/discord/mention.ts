import { MessageType } from "discord.js";
import type { GatewayMessageCreateDispatchData } from "discord.js";

/** A person's message that opens with the bot's name. */
export interface BotMention {
  /** What stands after the name; may be empty. */
  readonly question: string;
  readonly person: string;
  /** A channel, or the thread that was written in. */
  readonly channel: string;
  readonly message: string;
}

/** What people write; joins, pins and the like are not. */
const WRITTEN: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** The name, and what people put between it and the question. */
const OPENING = /^\s*<@!?(\d{1,20})>[\s,:;–—-]*/;

/**
 * Reads a message as a question to the bot. Only one that opens with the bot's name is: not those of bots and webhooks, not
 * a ping of everyone, and not a name that comes up further on.
 *
 * @param self - the bot's own id
 */
export function readBotMention(
  message: GatewayMessageCreateDispatchData,
  self: string,
): BotMention | undefined {
  const { author, content, id, channel_id: channel, type } = message;
  if (author.bot === true || author.system === true || message.webhook_id !== undefined) return undefined;
  if (message.mention_everyone || !WRITTEN.includes(type)) return undefined;
  if (!message.mentions.some((user) => user.id === self)) return undefined;
  const [opening = "", named] = OPENING.exec(content) ?? [];
  if (named !== self) return undefined;
  return { question: content.slice(opening.length).trim(), person: author.id, channel, message: id };
}
