import type { Messages } from "../core/messages/messages.ts";
import type { Article } from "../core/article/article.ts";
import { locatorOf } from "../core/article/quote.ts";
import type { Quote } from "../core/article/quote.ts";
import { UsageError } from "../core/errors.ts";
import type { TextMark } from "./marked-text.ts";

/** `220-466`: offsets into the article's text, in UTF-16 code units, the end not included. */
const PLACE = /^(\d{1,9})-(\d{1,9})$/;

/**
 * The place that an address names.
 *
 * @throws UsageError where there is no such place in a paragraph of the article
 */
export function readMark(article: Article, written: string, { page }: Messages): TextMark {
  const [, start, end] = PLACE.exec(written) ?? [];
  const span = { start: Number(start), end: Number(end) };
  if (start === undefined || !isQuote({ article, span })) throw new UsageError(page.noSuchPlace);
  return { span };
}

function isQuote(quote: Quote): boolean {
  try {
    locatorOf(quote);
    return quote.span.start < quote.span.end;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
