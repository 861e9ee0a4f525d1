import { isVerse } from "../core/text/verse.ts";
import type { Edit } from "./edits.ts";

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * Turns line ends into what a reader sees: a line end that only wraps is a space, or nothing between characters of Chinese or Japanese,
 * and a line end in verse; one that breaks the line stays, without the spaces around it. White space at the ends goes. Other white space stays.
 *
 * @param words - of a block, in which what must stay has no white space
 * @param wrap - stands for a line end that only wraps
 */
export function whiteSpaceEdits(words: string, wrap: string): readonly Edit[] {
  const inVerse =
    words.includes(wrap) && isVerse(words.split(new RegExp(`[${wrap}\\n]`, "u")).map((line) => line.trim()));
  return [...words.matchAll(new RegExp(`[ \\t\\r\\f\\n${wrap}]+`, "gu"))].flatMap(({ 0: run, index }) => {
    const end = index + run.length;
    if (index === 0 || end === words.length) return [{ start: index, end, words: "" }];
    if (run.includes("\n")) return [{ start: index, end, words: "\n" }];
    if (!run.includes(wrap)) return [];
    const isEastAsian = EAST_ASIAN.test(words.charAt(index - 1)) && EAST_ASIAN.test(words.charAt(end));
    return [{ start: index, end, words: inVerse ? "\n" : isEastAsian ? "" : " " }];
  });
}
