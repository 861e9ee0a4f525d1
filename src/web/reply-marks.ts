import type { Citation } from "../core/article/citation.ts";
import type { Reply } from "../core/reply/reply.ts";
import type { Span } from "../core/text/span.ts";
import type { TextMark } from "./marked-text.ts";

/**
 * The places of one article that a reply quotes, numbered as its notes are; of a quote that is about a part of itself, that
 * part. Sentences of context have no number.
 */
export function replyMarksOf({ blocks }: Reply, articleId: string): readonly TextMark[] {
  const quotes = blocks.filter((block) => block.kind === "quote");
  return quotes.flatMap(({ citation, marked, context }, index) => [
    ...markOf(citation, articleId, index + 1, marked),
    ...(context ? markOf(context.citation, articleId) : []),
  ]);
}

const markOf = (
  { article: { id }, start, end }: Citation,
  articleId: string,
  number?: number,
  part: Span = { start, end },
): readonly TextMark[] => (id === articleId ? [{ span: part, number }] : []);
