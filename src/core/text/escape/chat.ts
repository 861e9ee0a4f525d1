import type { Span } from "../span.ts";
import { plainText } from "./hidden.ts";

/**
 * Makes Discord, a chat with a Markdown of its own, show a text as it is: no emphasis, spoiler, code, link, mention, emoji, time stamp, heading, list or
 * nested quote. At most twice as long as the text. Nothing is inserted that a reader would copy with the words.
 * (discord.js' `escapeMarkdown` leaves headings, lists, links, quotes, mentions and time stamps alive.)
 */
export const escapeChat = (text: string): string =>
  plainText(text)
    .replace(/[\\*_~|`[\]<@:]/g, "\\$&")
    .replace(/^([^\S\n]*)([>#+-])/gm, "$1\\$2")
    .replace(/^([^\S\n]*\d+)([.)])/gm, "$1\\$2");

/** A text on one line, escaped: for labels and headings, which a line break would end. */
export const escapeChatLine = (text: string): string => escapeChat(text.replace(/\s+/gu, " ").trim());

/** A text as a block quote that shows it verbatim; blank lines stay inside. */
export const chatQuote = (text: string): string =>
  escapeChat(text)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

/** The text that `escapeChat` made this of. */
export const unescapeChat = (escaped: string): string => escaped.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");

/**
 * A text as a block quote, with a part of it set off as strong.
 *
 * @param marked - a place within the text
 */
export function chatQuoteMarking(text: string, { start, end }: Span): string {
  const [before, within, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return `${escapeChat(before)}**${escapeChat(within)}**${escapeChat(after)}`
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}
