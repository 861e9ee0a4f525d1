import { english } from "../core/messages/en/index.ts";
import type { Messages } from "../core/messages/messages.ts";
import { styleText } from "node:util";
import type { Citation } from "../core/article/citation.ts";
import type { Quote } from "../core/article/quote.ts";
import { sourceOf } from "../core/article/place-of.ts";
import type { Action, ReplyBlock, QuoteBlock, Reply } from "../core/reply/reply.ts";
import type { Span } from "../core/text/span.ts";
import { linked } from "./look.ts";
import type { Look } from "./look.ts";
import { printable } from "../core/text/escape/hidden.ts";
import { wrapped } from "./wrap.ts";

type Style = Parameters<typeof styleText>[0];

/**
 * Writes a reply for a terminal. Quotes stand behind a bar, whole and unchanged but for control characters.
 *
 * @param typed - what a person types for an action: a line at the console by default; undefined where there is nothing
 */
export function printedReply(
  { blocks, actions = [], files = [] }: Reply,
  look: Look,
  typed: (action: Action) => string | undefined = consoleLine,
  messages: Messages = english,
): string {
  const paint = (style: Style, text: string): string =>
    look.withColour ? styleText(style, text, { validateStream: false }) : text;
  const paper: Paper = { paint, look, messages };
  // What stands above everything is not said again below each quote.
  const titleAbove = blocks.find((block) => block.kind === "heading")?.text;
  const next = actions.filter(isPossibleHere).flatMap((action) => {
    const line = typed(action);
    return line === undefined ? [] : [paint("dim", printable(`${action.label}: ${line}`))];
  });
  const shownFiles = files.map(({ name, text }) => `${paint("bold", name)}\n${printable(text)}`);
  return [
    ...blocks.map((block) => renderBlock(block, paper, titleAbove)),
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

/** What a reply is written on. */
interface Paper {
  readonly paint: Paint;
  readonly look: Look;
  readonly messages: Messages;
}

function renderBlock(block: ReplyBlock, paper: Paper, titleAbove: string | undefined): string {
  const { paint, look, messages } = paper;
  const { columns } = look;
  const said = (text: string, before = "", first = before): string =>
    wrapped(printable(text), columns, before, first);
  switch (block.kind) {
    case "heading":
      return paint("bold", said(block.text));
    case "prose":
      return said(block.text);
    case "note":
      return paint("dim", said(block.text));
    case "question":
      return paint("dim", said(block.text, "  ", "? "));
    case "list":
      return block.items
        .map(({ name, text }) =>
          wrapped(`${paint("bold", printable(name))}: ${printable(text)}`, columns, "  ", "• "),
        )
        .join("\n");
    case "quote": {
      const { context } = block;
      const before =
        context === undefined
          ? []
          : [
              barred(context.quote, "┊ ", columns),
              cited(context.citation, paper, { titleAbove, hasCode: true }),
              "",
            ];
      const bar = barred(block.quote, "│ ", columns, block.marked && { ...block.marked, paint });
      return [
        ...before,
        bar,
        cited(block.citation, paper, { titleAbove, hasCode: true }),
        // Colour shows it where there is colour.
        ...(look.withColour ? [] : markedPlace(block, messages)),
      ].join("\n");
    }
    case "entry":
      return [
        paint("bold", said(block.label)),
        barred(block.quote, "│ ", columns),
        cited(block.citation, paper, { titleAbove, hasCode: false }),
      ].join("\n");
    case "gap":
      return "[…]";
    case "link":
      return look.hasLinks === true
        ? linked(printable(block.label), block.url)
        : `${printable(block.label)}: ${block.url}`;
  }
}

/** Behind a bar, broken between words; what is marked stands out where there are colours. */
function barred(
  { article, span }: Quote,
  bar: string,
  columns: number | undefined,
  marked?: Span & { readonly paint: Paint },
): string {
  const parts =
    marked === undefined
      ? [printable(article.text.slice(span.start, span.end))]
      : [
          printable(article.text.slice(span.start, marked.start)),
          ...printable(article.text.slice(marked.start, marked.end))
            .split("\n")
            .flatMap((line, index) => [index === 0 ? "" : "\n", marked.paint(["bold", "yellow"], line)]),
          printable(article.text.slice(marked.end, span.end)),
        ];
  return wrapped(parts.join(""), columns, bar);
}

const markedPlace = ({ marked }: QuoteBlock, { console: texts }: Messages): readonly string[] =>
  marked === undefined ? [] : [`  ${texts.markedPlace(marked)}`];

/**
 * “¶3, sentence 1 (220–466) · Title · K7QD3M2-X9PTR4A”: one line, which leads to the place where a terminal has links; elsewhere the address
 * is on a line of its own. Lines of a timeline are too many to have a code each.
 */
function cited(
  citation: Citation,
  { paint, look, messages }: Paper,
  { titleAbove, hasCode }: { readonly titleAbove: string | undefined; readonly hasCode: boolean },
): string {
  const { article, start, end, code, link } = citation;
  const source = printable(sourceOf(citation, messages));
  const isLinked = link !== undefined && look.hasLinks === true;
  const parts = [
    `${isLinked ? linked(source, link) : source} (${start}–${end})`,
    ...(article.title === titleAbove ? [] : [printable(article.title)]),
    ...(hasCode ? [code] : []),
  ];
  const address = link === undefined || isLinked ? "" : `\n  ${link}`;
  return paint("dim", `${wrapped(parts.join(" · "), look.columns, "  ")}${address}`);
}
