import type { Quote } from "../article/quote.ts";
import { tokensOf } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";

/** A word of a sentence with what stands before it. */
export interface SentenceWord extends Token {
  readonly written: string;
  /** In small letters, possessive ending included. */
  readonly lower: string;
  /** What stands between it and the word before; for the first word, what the sentence opens with. */
  readonly gap: string;
}

/** The words of a sentence, in order, with the article's offsets. */
export function sentenceWords({ article: { text }, span }: Quote): readonly SentenceWord[] {
  let end = span.start;
  return tokensOf(text, span).map((token) => {
    const gap = text.slice(end, token.span.start);
    const written = text.slice(token.span.start, token.span.end);
    end = token.span.end;
    return { ...token, written, lower: written.toLowerCase(), gap };
  });
}

/** True where nothing but a space, or a hyphen, stands before a word. */
export const isJoined = ({ gap }: SentenceWord): boolean => /^(?:\s+|[-‐‑/])$/u.test(gap);

/** True for a word with a possessive ending. */
export const isPossessive = ({ lower }: SentenceWord): boolean => /['’ʼ]s?$/u.test(lower);

/** Words as they are written, on one line. */
export const writtenOf = (words: readonly SentenceWord[]): string =>
  words
    .map(({ written, gap }, index) => (index === 0 ? written : gap.replace(/\s+/gu, " ") + written))
    .join("");
