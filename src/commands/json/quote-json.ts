import { citeQuote } from "../../core/article/citation.ts";
import { nameOf } from "../../core/article/speaker.ts";
import { wordsOf } from "../../core/article/quote.ts";
import type { Quote } from "../../core/article/quote.ts";

/** A quote with its citation, for programs. Offsets are UTF-16 units into the article's text. */
export function quoteJson(quote: Quote) {
  const { article, locator, start, end, selector, code, speakers, link } = citeQuote(quote);
  return {
    article: article.id,
    hash: article.hash,
    text: wordsOf(quote),
    paragraph: locator.paragraph,
    sentences: locator.sentences,
    start,
    end,
    prefix: selector.prefix,
    suffix: selector.suffix,
    code,
    ...(speakers.length > 0 && {
      speakers: speakers.map((speaker) => ({ ...speaker, text: nameOf(speaker) })),
    }),
    ...(link !== undefined && { url: link }),
  };
}
