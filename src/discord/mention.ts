import { MessageType } from "discord.js";
import type { GatewayMessageCreateDispatchData } from "discord.js";

/** A person's message to the bot. */
export interface BotMention {
  /** What it says but for the name and a greeting; may be empty. */
  readonly question: string;
  readonly person: string;
  /** A channel, or the thread that was written in. */
  readonly channel: string;
  readonly message: string;
}

/** What people write; joins, pins and the like are not. */
const WRITTEN: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** The name, with or without a word of greeting before it, and what people put between it and the question. */
const OPENING =
  /^\s*(?:(?:hey|hi|hello|hallo|hullo|yo|moin|servus|ok|okay|so|well|and|dear|please|sorry|bitte|liebe[rs]?|also)[\s,!.…–—-]+){0,2}<@!?(\d{1,20})>[\s,:;–—-]*/iu;
/** The name as somebody is called by at the end: “When was it signed, @Footnote?” */
const CLOSING = /[?!.,…:;–—-]\s*<@!?(\d{1,20})>\s*([?!.…]*)\s*$/u;

/**
 * Reads a message as a question to the bot. Only one that speaks to it is: the name opens it, a greeting apart, or closes it
 * behind a mark. Those of bots and webhooks are none, nor is a ping of everyone, nor a name that somebody speaks about.
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
  const question = questionIn(content, self);
  return question === undefined ? undefined : { question, person: author.id, channel, message: id };
}

function questionIn(content: string, self: string): string | undefined {
  const [opening = "", first] = OPENING.exec(content) ?? [];
  if (first === self) return content.slice(opening.length).trim();
  const closing = CLOSING.exec(content);
  if (closing?.[1] !== self) return undefined;
  const words = content.slice(0, closing.index + 1).trim();
  const marks = closing[2] ?? "";
  // “…, @Footnote?”: the mark behind the name is the question's.
  return marks === "" ? words : `${words.replace(/[,:;–—-]+$/u, "").trimEnd()}${marks}`;
}
