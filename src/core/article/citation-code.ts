import { exactWordsOf } from "../text/exact-words.ts";
import { fromSymbols, toSymbols } from "./code-symbols.ts";
import { sliceOf } from "../text/span.ts";
import type { Article } from "./article.ts";
import type { Quote } from "./quote.ts";

/**
 * What a citation's code holds: enough to find the quote again, or to say that it is not there, with nothing stored. Parts that do not fit
 * their bits are held by their remainder.
 */
export interface CodedCitation {
  /** A hash of the article's id, 13 bits. */
  readonly article: number;
  /** Where the quote begins, in code units of the text: the last 20 bits. */
  readonly start: number;
  /** Its words (`exactWordsOf`), at most `MOST_WORDS`. */
  readonly words: number;
  /** A hash of those words, 24 bits; of the marks as they are (an emoji, a row of stars) where there are no words. */
  readonly hash: number;
}

const BITS = { article: 13, start: 20, words: 8, hash: 24 } as const;
/** Longer quotes are known by their beginning. */
export const MOST_WORDS = 2 ** BITS.words - 1;
export const START_RANGE = 2 ** BITS.start;

/** The code of a quote: 14 characters in two groups, `K7QD3M2-X9PTR4A`. */
export function codeOf({ article, span }: Quote): string {
  const words = exactWordsOf(article.text, span)
    .slice(0, MOST_WORDS)
    .map(({ key }) => key);
  return writeCode({
    article: articleHash(article),
    start: span.start % START_RANGE,
    words: words.length,
    hash: words.length === 0 ? hashOfMarks(sliceOf(article.text, span)) : hashOfWords(words),
  });
}

/** The part of a code that tells the article: it stays when the text changes, and tells a few hundred apart. */
export const articleHash = ({ id }: Pick<Article, "id">): number => rangeHash(id, 2 ** BITS.article);

/** A hash of words, by their keys. */
export const hashOfWords = (keys: readonly string[]): number => rangeHash(keys.join(" "), 2 ** BITS.hash);

/** A hash of what has no words. */
export const hashOfMarks = (text: string): number => hashOfWords([text.replace(/\s+/gu, " ").trim()]);

/** Writes a code. */
export function writeCode({ article, start, words, hash }: CodedCitation): string {
  const bits = [
    [article, BITS.article],
    [start, BITS.start],
    [words, BITS.words],
    [hash, BITS.hash],
  ] as const;
  return toSymbols(bits.map(([value, length]) => value.toString(2).padStart(length, "0")).join(""));
}

/** Reads a code as a person may have typed it; undefined where it is none, or mistyped. */
export function readCode(code: string): CodedCitation | undefined {
  const bits = fromSymbols(code);
  if (bits === undefined) return undefined;
  let read = 0;
  const next = (length: number): number => {
    read += length;
    return Number.parseInt(bits.slice(read - length, read), 2);
  };
  return {
    article: next(BITS.article),
    start: next(BITS.start),
    words: next(BITS.words),
    hash: next(BITS.hash),
  };
}

/** FNV-1a, 32 bits, with the finaliser of MurmurHash3 so that every bit counts. Both are in the public domain. */
function rangeHash(text: string, range: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % range;
}
