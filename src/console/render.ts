import { english } from "../core/messages/en/index.ts";
import type { Messages } from "../core/messages/messages.ts";
import { styleText } from "node:util";
import type { Citation } from "../core/article/citation.ts";
import type { Quote } from "../core/article/quote.ts";
import { sourceOf } from "../core/article/place-of.ts";
import type { Action, ReplyBlock, QuoteBlock, Reply } from "../core/reply/reply.ts";
import type { Span } from "../core/text/span.ts";
import { printable } from "../core/text/escape/hidden.ts";

type Style = Parameters<typeof styleText>[0];

/**
 * Writes a reply for a terminal. Quotes stand behind a bar, whole and unchanged but for control characters.
 *
 * @param typed - what a person types for an action: a line at the console by default; undefined where there is nothing
 */
export function printedReply(
  { blocks, actions = [], files = [] }: Reply,
  withColour: boolean,
  typed: (action: Action) => string | undefined = consoleLine,
  messages: Messages = english,
): string {
  const paint = (style: Style, text: string): string =>
    withColour ? styleText(style, text, { validateStream: false }) : text;
  const next = actions.filter(isPossibleHere).flatMap((action) => {
    const line = typed(action);
    return line === undefined ? [] : [paint("dim", printable(`${action.label}: ${line}`))];
  });
  const shownFiles = files.map(({ name, text }) => `${paint("bold", name)}\n${printable(text)}`);
  return [
    ...blocks.map((block) => renderBlock(block, paint, messages)),
    ...shownFiles,
    ...(next.length > 0 ? [joined(next)] : []),
  ].join("\n\n");
}

/** True for what can be typed: a terminal has nobody to share with. */
export const isPossibleHere = ({ isDisabled = false, effect }: Action): boolean =>
  !isDisabled && effect !== "share";

/** What is short stands on one line. */
const SHORT = 100;
const joined = (lines: readonly string[]): string => {
  const one = lines.join(" · ");
  return one.length <= SHORT ? one : lines.join("\n");
};

/** `/timeline article:"mill" page:"2"`: what to type at the console for an action. */
const consoleLine = ({ command, input }: Action): string =>
  [`/${command}`, ...Object.entries(input).map(([name, value]) => `${name}:${quotedAtConsole(value)}`)].join(
    " ",
  );

/** The console knows no way to write a quotation mark within quotation marks. */
const quotedAtConsole = (value: string): string =>
  /^[^\s"]+$/u.test(value) ? value : `"${value.replaceAll('"', " ")}"`;

type Paint = (style: Style, text: string) => string;

function renderBlock(block: ReplyBlock, paint: Paint, messages: Messages): string {
  switch (block.kind) {
    case "heading":
      return paint("bold", printable(block.text));
    case "prose":
      return printable(block.text);
    case "note":
      return paint("dim", printable(block.text));
    case "question":
      return paint("dim", `? ${printable(block.text)}`);
    case "list":
      return block.items
        .map(({ name, text }) => `• ${paint("bold", printable(name))}: ${printable(text)}`)
        .join("\n");
    case "quote": {
      const { context } = block;
      const before =
        context === undefined
          ? []
          : [barred(context.quote, "┊ "), cited(context.citation, paint, messages), ""];
      const bar = barred(block.quote, "│ ", block.marked && { ...block.marked, paint });
      return [...before, bar, cited(block.citation, paint, messages), ...markedPlace(block, messages)].join(
        "\n",
      );
    }
    case "entry":
      return [
        paint("bold", printable(block.label)),
        barred(block.quote, "│ "),
        cited(block.citation, paint, messages, false),
      ].join("\n");
    case "gap":
      return "[…]";
    case "link":
      return `${printable(block.label)}: ${block.url}`;
  }
}

/** Behind a bar; what is marked stands out where there are colours. */
function barred({ article, span }: Quote, bar: string, marked?: Span & { readonly paint: Paint }): string {
  const parts =
    marked === undefined
      ? [printable(article.text.slice(span.start, span.end))]
      : [
          printable(article.text.slice(span.start, marked.start)),
          ...printable(article.text.slice(marked.start, marked.end))
            .split("\n")
            .flatMap((line, index) => [index === 0 ? "" : "\n", marked.paint("bold", line)]),
          printable(article.text.slice(marked.end, span.end)),
        ];
  return parts
    .join("")
    .split("\n")
    .map((line) => bar + line)
    .join("\n");
}

const markedPlace = ({ marked }: QuoteBlock, { console: texts }: Messages): readonly string[] =>
  marked === undefined ? [] : [`  ${texts.markedPlace(marked)}`];

/** “¶3, sentence 1 (220–466) · Title · K7QD3M2-X9PTR4A”, and the link where there is one. Lines of a timeline are too many to have a code each. */
function cited(citation: Citation, paint: Paint, messages: Messages, hasCode = true): string {
  const { article, start, end, code, link } = citation;
  const place = `${printable(sourceOf(citation, messages))} (${start}–${end}) · ${printable(article.title)}${hasCode ? ` · ${code}` : ""}`;
  return paint("dim", `  ${place}${link === undefined ? "" : `\n  ${link}`}`);
}
