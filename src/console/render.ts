import { styleText } from "node:util";
import type { Citation } from "../core/article/citation.ts";
import { wordsOf } from "../core/article/quote.ts";
import type { Quote } from "../core/article/quote.ts";
import { placeOf } from "../core/reply/place-of.ts";
import type { Block, Reply } from "../core/reply/reply.ts";
import { printable } from "./printable.ts";

type Style = Parameters<typeof styleText>[0];

/** Writes a reply for a terminal. Quotes stand behind a bar, whole and unchanged but for control characters. */
export function renderReply({ blocks }: Reply, withColour: boolean): string {
  const paint = (style: Style, text: string): string =>
    withColour ? styleText(style, text, { validateStream: false }) : text;
  return blocks.map((block) => renderBlock(block, paint)).join("\n\n");
}

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
