import { stemmer } from "stemmer";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { isStopWord } from "./en/stop-words.ts";

/** One occurrence of a word. */
export interface Token {
  /** Where the word stands, in the text that was given. */
  readonly span: Span;
  /** The word folded, without a possessive ending: `russia` for “Russia’s”. */
  readonly word: string;
  /** The key under which forms of a word are found together: the word's stem. */
  readonly term: string;
  /** True for words that tell nothing about a subject: articles, pronouns, auxiliaries, question words. */
  readonly isStop: boolean;
  /** True where the text writes the word with a capital (or in capitals). */
  readonly isCapitalised: boolean;
}

/**
 * Abbreviations with full stops ("U.S."), numbers with separators ("2,000", "2.5"), words with apostrophes; in
 * scripts without spaces each character is a word.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*(?:['’ʼ]s(?!\p{L})|\p{L}*)|(?:\p{L}\p{M}*)+(?:['’ʼ](?:\p{L}\p{M}*)+|\p{N}+)*/gu;

/** Splits a text into words with their places. */
export function tokensOf(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const words = text.slice(span.start, span.end);
  const usesSmallLetters = /\p{Ll}/u.test(words);
  return [...words.matchAll(WORD)].map((match) => {
    const written = match[0];
    const word = wordKey(written, usesSmallLetters);
    const start = span.start + match.index;
    return {
      span: { start, end: start + written.length },
      word,
      term: stem(word),
      isStop: isStopWord(word),
      isCapitalised: /^\p{Lu}/u.test(written),
    };
  });
}

/** The terms of a text that tell something about its subject, in order, repetitions included. */
export const termsOf = (text: string, span?: Span): string[] => contentTermsOf(tokensOf(text, span));

/** The same of words that are read already. */
export const contentTermsOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ isStop }) => !isStop).map(({ term }) => term);

/** Porter's stem of an English word; words with other letters or digits are their own stem. */
export const stem = (word: string): string => (/^[a-z]+$/.test(word) ? stemmer(word) : word);

function wordKey(written: string, usesSmallLetters: boolean): string {
  const folded = fold(written);
  // "The 1970's" are the 1970s; "2014's" only belongs to 2014.
  if (/^\p{N}/u.test(folded))
    return folded
      .replace(/(?<=\p{N}),(?=\p{N}{3})/gu, "")
      .replace(/(?<=0)'s$/, "s")
      .replace(/'s$/, "");
  const plain = folded.replace(/\./g, "");
  // "U.S." and "US" are one word, and neither is the pronoun "us". Where all is in capitals, they tell nothing.
  const isAbbreviation =
    plain !== folded || (usesSmallLetters && /^\p{Lu}{2,4}$/u.test(written) && isStopWord(plain));
  if (isAbbreviation) return isStopWord(plain) ? plain.replace(/./gsu, "$&.") : plain;
  return folded.replace(/'s?$/, "");
}
