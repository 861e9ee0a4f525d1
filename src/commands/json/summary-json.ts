import { wordsOf } from "../../core/article/quote.ts";
import type { Document } from "../../core/document/document.ts";
import { namesIn } from "../../core/names/names.ts";
import { minutesToRead } from "../../core/summary/reading-time.ts";
import type { Summary } from "../../core/summary/summary.ts";
import { quoteJson } from "./quote-json.ts";

const MOST_NAMES = 20;

/** A summary for programs, with what is known of the article besides. */
export function summaryJson(document: Document, summary: Summary) {
  const { sentences, words, share, wordsOfArticle, genre, claim, shortest, speaking } = summary;
  return {
    article: document.article.id,
    sentences: sentences.map(({ quote }) => quoteJson(quote)),
    words,
    share,
    genre,
    claim: claim === undefined ? null : quoteJson(claim),
    names: namesIn(document, MOST_NAMES).map(({ name, count }) => ({ name: wordsOf(name), count })),
    minutes: minutesToRead(wordsOfArticle),
    ...(speaking !== undefined && { speaking }),
    ...(sentences.length === 0 && shortest !== undefined && { shortest }),
  };
}
