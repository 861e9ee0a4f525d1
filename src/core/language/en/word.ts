import type { Token } from "../tokens.ts";
import { baseTermOf } from "./base-term.ts";
import { formOf } from "./word-form.ts";
import type { WordForm } from "./word-form.ts";

/** A word of a sentence with all that its letters, and what stands before it, tell. */
export interface Word extends Token, WordForm {
  /** As the text has it, possessive ending included. */
  readonly written: string;
  /** The same in small letters. */
  readonly lower: string;
  /** Stem of the base form: “ris” of “rose” as of “rises”. Forms of a verb and its noun often share it. */
  readonly base: string;
  /** `all` for two capitals or more at its beginning: “NATO”, “UKs”. */
  readonly capitals: "none" | "first" | "all";
  readonly isPossessive: boolean;
  /** What stands between it and the word before; for the first word, what the sentence opens with. */
  readonly gap: string;
  /** A comma, a dash, a bracket or the like parts it from the word before; true for the first word. */
  readonly isParted: boolean;
  /** A hyphen joins it to the word before. */
  readonly isHyphened: boolean;
}

const PARTED = /[^\s'’ʼ/&‐‑-]/u;
const POSSESSIVE = /['’ʼ]s?$/u;
const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’", "ʼ"]);

/**
 * Tags words of a sentence, in order.
 *
 * @param start - where the sentence begins in `text`
 * @param tokens - of the sentence, or of a part at its beginning
 */
export function readWords(text: string, start: number, tokens: readonly Token[]): readonly Word[] {
  return tokens.map((token, place) => {
    const { span, word } = token;
    const written = text.slice(span.start, span.end);
    const gap = text.slice(tokens[place - 1]?.span.end ?? start, span.start);
    return {
      ...token,
      ...formOf(word),
      written,
      lower: written.toLowerCase(),
      base: baseTermOf(word),
      capitals: /^\p{Lu}{2}/u.test(written) ? "all" : token.isCapitalised ? "first" : "none",
      isPossessive: POSSESSIVE.test(written) || APOSTROPHES.has(text.charAt(span.end)),
      gap,
      isParted: place === 0 || (gap !== " " && PARTED.test(gap)),
      isHyphened: gap === "-" || gap === "‐" || gap === "‑",
    };
  });
}

/** True where nothing but a space, a hyphen or a stroke stands before a word. */
export const isJoined = ({ gap }: Word): boolean => /^(?:\s+|[-‐‑/])$/u.test(gap);

/** True for a word that has a possessive ending itself: “Russia’s”, “Burns’”. */
export const endsPossessive = ({ lower }: Word): boolean => POSSESSIVE.test(lower);

/** A word without a possessive ending, as it is written. */
export const withoutPossessive = (written: string): string => written.replace(POSSESSIVE, "");

/** Words as they are written, on one line. */
export const writtenOf = (words: readonly Word[]): string =>
  words
    .map(({ written, gap }, index) => (index === 0 ? written : gap.replace(/\s+/gu, " ") + written))
    .join("");
