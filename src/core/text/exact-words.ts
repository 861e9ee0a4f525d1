import type { Span } from "./span.ts";

/** A word as a quotation is held to it. */
export interface ExactWord {
  /** Two words are the same word where their keys are equal. Never empty, without white space. */
  readonly key: string;
  /** Where it stands, in the text that was given. */
  readonly span: Span;
}

/**
 * In scripts without spaces each character is a word. Then abbreviations with full stops, numbers with separators, words with
 * apostrophes, and signs that mean something beside a number. Characters that are not seen (\p{Cf}) may stand inside a word.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{N}\p{Cf}*(?:(?:[.,]\p{Cf}*)?\p{N}\p{Cf}*)*(?:['’ʼ＇]s(?!\p{L})|(?:\p{L}[\p{M}\p{Cf}]*)*)|(?:\p{L}[\p{M}\p{Cf}]*)+(?:['’ʼ＇]\p{Cf}*(?:\p{L}[\p{M}\p{Cf}]*)+|\p{N}+)*|[\p{Sc}%‰°±×÷]|(?<![^\s([“‘"'])[-−](?=\p{N})/gu;

/**
 * The words of a text as they have to be met one for one. Case, punctuation, dashes, quotation marks, white space and ways to
 * encode a character make no difference; accents, endings, digits and signs of currency do (`tokensOf` is laxer, for searching).
 */
export function exactWordsOf(text: string, span: Span = { start: 0, end: text.length }): ExactWord[] {
  const words = text.slice(span.start, span.end);
  return [...words.matchAll(WORD)].map((match) => {
    const start = span.start + match.index;
    return { key: keyOf(match[0]), span: { start, end: start + match[0].length } };
  });
}

/** The words of a text in one line, each between spaces: where a run of words stands is found by its letters. */
export const joinWords = (keys: readonly string[]): string => ` ${keys.join(" ")} `;

function keyOf(written: string): string {
  if (/^[a-z]+$/.test(written)) return written;
  // "US" is no "us"; other abbreviations are the same with and without their full stops.
  if (/^(?:US|[Uu]\.[Ss]\.?)$/.test(written)) return "u.s.";
  const letters = written.replace(/\p{Cf}/gu, "").replace(/[’ʼ＇]/gu, "'");
  if (/^(?:\p{L}\.){2,}/u.test(letters)) return lower(letters.replaceAll(".", ""));
  if (letters === "−") return "-";
  if (!/^\p{N}/u.test(letters)) return lower(letters.normalize("NFKC"));
  // "10³" is not 103, nor "6½" 61/2.
  const digits = /\p{No}/u.test(letters) ? letters : letters.normalize("NFKC");
  return lower(digits.replace(/,(?=\p{N}{3})/gu, "").replaceAll("'", ""));
}

/** By way of the capitals, so that "ß" and "SS" are one. */
const lower = (letters: string): string =>
  letters.toUpperCase().toLowerCase().normalize("NFC").replace(/\s+/gu, "");
