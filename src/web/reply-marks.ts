import type { Citation } from "../core/article/citation.ts";
import type { Reply } from "../core/reply/reply.ts";
import type { Mark } from "./marked-text.ts";

/** The places of one article that a reply quotes, numbered as its notes are. Sentences of context have no number. */
export function marksOf({ blocks }: Reply, articleId: string): readonly Mark[] {
  const quotes = blocks.filter((block) => block.kind === "quote");
  return quotes.flatMap(({ citation, context }, index) =>
    [{ cited: citation, number: index + 1 }, ...(context ? [{ cited: context.citation }] : [])]
      .filter(({ cited }) => cited.article.id === articleId)
      .map(({ cited, ...mark }) => ({ span: spanOf(cited), ...mark })),
  );
}

const spanOf = ({ start, end }: Citation) => ({ start, end });
