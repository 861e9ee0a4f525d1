import { exactWordsOf } from "../text/exact-words.ts";
import type { WordIndex } from "./word-index.ts";

/** A hyphen at the end of a line, with the beginning of the next. */
const BREAK = /(?<=\p{L})[-‐\u00AD][^\S\n]*\n[^\S\n]*(?:>[^\S\n]*)?(?=\p{Ll})/gu;
/** In code units: what is longer is no word that lines break. */
const LONGEST_PART = 40;

/**
 * The same text, of the same length, where a word that was broken at the end of a line is whole again. Only where the articles have that
 * word: “well-known” may be broken behind its own hyphen.
 */
export const joinBrokenWords = (text: string, { idOf }: Pick<WordIndex, "idOf">): string =>
  text.replace(BREAK, (mark: string, start: number) => {
    const end = start + mark.length;
    const before = /\p{L}+$/u.exec(text.slice(Math.max(0, start - LONGEST_PART), start))?.[0] ?? "";
    const after = /^\p{L}+/u.exec(text.slice(end, end + LONGEST_PART))?.[0] ?? "";
    const [word] = exactWordsOf(before + after);
    return word !== undefined && idOf.has(word.key) ? "\u2060".repeat(mark.length) : mark;
  });
