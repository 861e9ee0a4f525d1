import type { Span } from "../../core/text/span.ts";

/** Vertical tab, form feed and “next line” part words; a line or paragraph separator parts lines. */
const SPACES = /[\v\f\u0085]/g;
const LINE_BREAKS = /\r\n?|[\u2028\u2029]/g;
/** Control characters but tab and newline, and the characters that turn the writing direction of what follows. */
// oxlint-disable-next-line no-control-regex -- these are the characters that must not reach a reader's screen
const HIDDEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
/** Half of a character: not valid Unicode, and refused or dropped by Discord. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** The text as it can be shown: same words, without characters that would hide, turn or break what stands around it. */
export const displayForm = (text: string): string =>
  text.replace(LINE_BREAKS, "\n").replace(SPACES, " ").replace(HIDDEN, "").replace(LONE_SURROGATES, "\uFFFD");

/**
 * Makes Discord show a text as it is: no emphasis, spoiler, code, link, mention, emoji, time stamp, heading, list or
 * nested quote. At most twice as long as the text. Nothing is inserted that a reader would copy with the words.
 * (discord.js' `escapeMarkdown` leaves headings, lists, links, quotes, mentions and time stamps alive.)
 */
export const escapeText = (text: string): string =>
  displayForm(text)
    .replace(/[\\*_~|`[\]<@:]/g, "\\$&")
    .replace(/^([^\S\n]*)([>#+-])/gm, "$1\\$2")
    .replace(/^([^\S\n]*\d+)([.)])/gm, "$1\\$2");

/** A text on one line, escaped: for labels and headings, which a line break would end. */
export const escapeLine = (text: string): string => escapeText(text.replace(/\s+/gu, " ").trim());

/** A text as a block quote that shows it verbatim; blank lines stay inside. */
export const blockQuote = (text: string): string =>
  escapeText(text)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

/** The text that `escapeText` made this of. */
export const unescapeText = (escaped: string): string => escaped.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");

/**
 * A text as a block quote, with a part of it set off as strong.
 *
 * @param marked - a place within the text
 */
export function blockQuoteMarking(text: string, { start, end }: Span): string {
  const [before, within, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return `${escapeText(before)}**${escapeText(within)}**${escapeText(after)}`
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}
