import { styleText } from "node:util";
import type { Citation } from "../core/article/citation.ts";
import { wordsOf } from "../core/article/quote.ts";
import type { Quote } from "../core/article/quote.ts";
import { placeOf } from "../core/reply/place-of.ts";
import type { Action, Block, Reply } from "../core/reply/reply.ts";
import { printable } from "./printable.ts";

type Style = Parameters<typeof styleText>[0];

/**
 * Writes a reply for a terminal. Quotes stand behind a bar, whole and unchanged but for control characters.
 *
 * @param typed - what a person types for an action: a line at the console by default
 */
export function renderReply(
  { blocks, actions = [], files = [] }: Reply,
  withColour: boolean,
  typed: (action: Action) => string = consoleLine,
): string {
  const paint = (style: Style, text: string): string =>
    withColour ? styleText(style, text, { validateStream: false }) : text;
  const next = actions
    .filter(({ isDisabled = false }) => !isDisabled)
    .map((action) => paint("dim", printable(`${action.label}: ${typed(action)}`)));
  const shownFiles = files.map(({ name, text }) => `${paint("bold", name)}\n${printable(text)}`);
  return [
    ...blocks.map((block) => renderBlock(block, paint)),
    ...shownFiles,
    ...(next.length > 0 ? [next.join("\n")] : []),
  ].join("\n\n");
}

/** `/timeline article:"mill" page:"2"`: what to type at the console for an action. */
const consoleLine = ({ command, input }: Action): string =>
  [`/${command}`, ...Object.entries(input).map(([name, value]) => `${name}:${quotedAtConsole(value)}`)].join(
    " ",
  );

/** The console knows no way to write a quotation mark within quotation marks. */
const quotedAtConsole = (value: string): string =>
  /^[^\s"]+$/u.test(value) ? value : `"${value.replaceAll('"', " ")}"`;

type Paint = (style: Style, text: string) => string;

function renderBlock(block: Block, paint: Paint): string {
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
        context === undefined ? [] : [barred(context.quote, "┊ "), cited(context.citation, paint), ""];
      return [...before, barred(block.quote, "│ "), cited(block.citation, paint)].join("\n");
    }
    case "entry":
      return [
        paint("bold", printable(block.label)),
        barred(block.quote, "│ "),
        cited(block.citation, paint),
      ].join("\n");
    case "gap":
      return "[…]";
    case "link":
      return `${printable(block.label)}: ${block.url}`;
  }
}

const barred = (quote: Quote, bar: string): string =>
  printable(wordsOf(quote))
    .split("\n")
    .map((line) => bar + line)
    .join("\n");

/** “¶3, sentence 1 (220–466) · Title”, and the link where there is one. */
function cited(citation: Citation, paint: Paint): string {
  const { article, start, end, link } = citation;
  const place = `${placeOf(citation)} (${start}–${end}) · ${printable(article.title)}`;
  return paint("dim", `  ${place}${link === undefined ? "" : `\n  ${link}`}`);
}
