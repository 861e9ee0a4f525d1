import { LRUCache } from "lru-cache";
import type { Article } from "../article/article.ts";
import type { Meanings } from "../lexicon/meanings.ts";
import type { Document } from "./document.ts";

/** Room for some dozens of long articles with everything that is known of them. */
const DEFAULT_ROOM = 256 * 2 ** 20;

/** Strings take one or two bytes for each code unit, and the article's own structure about as much. */
const BYTES_OF_TEXT = 4;

/**
 * Keeps documents in memory, those that were asked for most recently, within a bound: what a document takes is estimated from
 * the layers that have been read of it. One that was let go is read again when it is next asked for.
 *
 * @param room - bytes that all of them may take together; at least the last one is kept, however large
 * @returns the document of an article, the same as long as it is kept
 */
export function keepDocuments(meanings?: Meanings, room = DEFAULT_ROOM): (article: Article) => Document {
  const kept = new LRUCache<Article, Document>({ maxSize: room });
  return (article) => {
    const known = kept.get(article);
    if (known !== undefined) return known;
    let size = BYTES_OF_TEXT * article.text.length;
    const keep = (document: Document): void => {
      // A size is only taken in with a new entry.
      kept.delete(article);
      kept.set(article, document, { size: Math.min(room, Math.max(1, Math.ceil(size))) });
    };
    const document: Document = {
      article,
      meanings,
      onRead(bytes) {
        size += bytes;
        // Once let go, somebody may still hold and read it.
        if (kept.peek(article) === document) keep(document);
      },
    };
    keep(document);
    return document;
  };
}
