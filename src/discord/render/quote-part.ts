import type { Messages } from "../../core/messages/messages.ts";
import { ComponentType } from "discord.js";
import type { Citation } from "../../core/article/citation.ts";
import { wordsOf } from "../../core/article/quote.ts";
import type { Quote } from "../../core/article/quote.ts";
import type { Span } from "../../core/text/span.ts";
import { placeOf } from "../../core/article/place-of.ts";
import { citationLine, lineInTimeline } from "./citation-line.ts";
import type { CitationStyle } from "./citation-line.ts";
import { chatQuote, chatQuoteMarking } from "../../core/text/escape/chat.ts";
import { LIMITS } from "./limits.ts";
import { textDisplay, textLengthOf } from "./part.ts";
import type { LinkButton, Part } from "./part.ts";

/** A quote with what stands around it. Every text here is escaped Markdown. */
export interface QuoteInMessage {
  readonly quote: Quote;
  readonly citation: Citation;
  /** Above the words: a date, a heading, […]. */
  readonly above: readonly string[];
  readonly context?: { readonly quote: Quote; readonly citation: Citation } | undefined;
  /** A place of the article, within the quote, to be set off. */
  readonly marked?: Span | undefined;
  /** Whether a button opens the quote in its article, and its code stands in the small print: not for lines of a timeline. */
  readonly hasButton: boolean;
  /** Makes the names of files unique within a reply. */
  readonly number: number;
  readonly style: CitationStyle;
  readonly messages: Messages;
}

/**
 * Shows a quote whole, with its citation small under it. Where its words would not fit a message they come as a file.
 *
 * @param room - code units of text that a message has
 */
export function quotePart(shown: QuoteInMessage, room: number): Part {
  const inline = quotePartWith(shown, "inline", "inline");
  if (textLengthOf([inline]) <= room) return inline;
  const { quote, context } = shown;
  const contextIsLonger = context !== undefined && wordsOf(context.quote).length > wordsOf(quote).length;
  const longerOneInFile = contextIsLonger
    ? quotePartWith(shown, "file", "inline")
    : quotePartWith(shown, "inline", "file");
  return textLengthOf([longerOneInFile]) <= room ? longerOneInFile : quotePartWith(shown, "file", "file");
}

type Form = "inline" | "file";

function quotePartWith(shown: QuoteInMessage, contextForm: Form, quoteForm: Form): Part {
  const { quote, citation, above, context, marked, hasButton, number, style, messages } = shown;
  const parts = [
    ...(context === undefined
      ? []
      : [
          wordsPart(
            context.quote,
            context.citation,
            [`-# ${messages.discord.beforeIt}`],
            contextForm,
            `context-${number}`,
            hasButton,
            style,
            messages,
          ),
        ]),
    wordsPart(quote, citation, above, quoteForm, `quote-${number}`, hasButton, style, messages, marked),
  ];
  return {
    components: parts.flatMap(({ components }) => components),
    files: parts.flatMap(({ files }) => files),
    links: hasButton ? linksOf(citation, messages) : [],
  };
}

function linksOf(citation: Citation, messages: Messages): readonly LinkButton[] {
  const { link, locator } = citation;
  if (link === undefined) return [];
  const { open } = messages.discord;
  return [{ label: open(`¶${locator.paragraph}`), exactLabel: open(placeOf(citation, messages)), url: link }];
}

function wordsPart(
  quote: Quote,
  citation: Citation,
  above: readonly string[],
  form: Form,
  fileName: string,
  hasCode: boolean,
  style: CitationStyle,
  messages: Messages,
  marked?: Span,
): Part {
  const words = wordsOf(quote);
  const source = `-# ${hasCode ? `${citationLine(citation, style, messages)} · ${citation.code}` : lineInTimeline(citation, style, messages)}`;
  if (form === "inline")
    return {
      components: [textDisplay([...above, quoted(quote, marked), source].join("\n"))],
      files: [],
      links: [],
    };
  if (Buffer.byteLength(words) > LIMITS.fileBytes) {
    const tooLong = messages.discord.tooLongToSend(placeOf(citation, messages));
    return { components: [textDisplay([...above, tooLong, source].join("\n"))], files: [], links: [] };
  }
  const name = `${fileName}-paragraph-${citation.locator.paragraph}.txt`;
  return {
    components: [
      textDisplay([...above, messages.discord.inFile].join("\n")),
      { type: ComponentType.File, file: { url: `attachment://${name}` } },
      textDisplay(source),
    ],
    files: [{ name, text: words, description: messages.discord.wordsFile }],
    links: [],
  };
}

function quoted(quote: Quote, marked: Span | undefined): string {
  const { start } = quote.span;
  return marked === undefined
    ? chatQuote(wordsOf(quote))
    : chatQuoteMarking(wordsOf(quote), { start: marked.start - start, end: marked.end - start });
}
