import type { Article } from "../article/article.ts";
import { citeQuote } from "../article/citation.ts";
import { quoteSentences } from "../article/quote.ts";
import type { Paragraph } from "../article/structure.ts";
import type { Messages } from "../messages/messages.ts";
import { contains } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import { versionOf } from "./answer-actions.ts";
import type { Action, Reply } from "./reply.ts";

/**
 * Shows one paragraph of an article, with the place of a quote set off where it lies within, and the ways to the paragraphs
 * beside it, if there are any. Only the asker sees it.
 *
 * @param paragraph - one of the article's, with at least one sentence
 */
export function replyToContext(
  article: Article,
  paragraph: Paragraph,
  place: Span,
  { context: messages }: Messages,
): Reply {
  const [first] = paragraph.sentences;
  const count = article.paragraphs.length;
  const heading = { kind: "heading", text: article.title } as const;
  const note = {
    kind: "note",
    text: messages.paragraphOf({ paragraph: paragraph.number, of: count }),
  } as const;
  if (first === undefined) return { audience: "asker", blocks: [heading, note] };
  const quote = quoteSentences(article, first, paragraph.sentences.at(-1));
  const to = (label: string, number: number): Action => ({
    label,
    command: "context",
    input: {
      article: article.id,
      place: `${place.start}-${place.end}`,
      version: versionOf(article),
      paragraph: String(Math.min(Math.max(number, 1), count)),
    },
    isDisabled: number < 1 || number > count,
    effect: "turn",
    group: "paragraphs",
  });
  return {
    audience: "asker",
    blocks: [
      heading,
      note,
      {
        kind: "quote",
        quote,
        citation: citeQuote(quote),
        ...(contains(quote.span, place) && { marked: place }),
      },
    ],
    actions:
      count > 1
        ? [
            to(messages.buttons.previous, paragraph.number - 1),
            to(messages.buttons.next, paragraph.number + 1),
          ]
        : [],
  };
}
