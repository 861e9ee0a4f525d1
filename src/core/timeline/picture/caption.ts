import { graphemeBoundaryBefore } from "../../text/graphemes.ts";
import { drawableLength, widthOf } from "./measure.ts";
import type { Weight } from "./measure.ts";

/** Stands where words were left out, in pictures as everywhere. */
export const CUT = "[…]";
/** No line has room for more words. */
const MOST_WORDS = 400;

export interface Room {
  /** Of a line, in pixels. */
  readonly width: number;
  /** Pixels at the beginning of the first line that are taken already. */
  readonly indent?: number;
  /** At least 1. */
  readonly lines: number;
  /** Of the font, in pixels. */
  readonly size: number;
  readonly weight: Weight;
}

/**
 * The beginning of a text as lines: all of it, or as many whole words as fit, and then […] says that it was cut. A word
 * that is longer than a line is broken. What follows a character that cannot be drawn is left out like what does not
 * fit; undefined where that leaves no word.
 */
export function captionOf(text: string, room: Room): readonly string[] | undefined {
  const all = text.trim();
  const drawable = drawableLength(all.replace(/\s/gu, " "));
  const known = drawable === all.length ? all : all.slice(0, drawable).replace(/\S*$/u, "");
  const words = known
    .split(/\s+/u)
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  const isWhole = known === all && words.length < MOST_WORDS;
  const whole = isWhole ? linesOf(words, room) : undefined;
  if (whole !== undefined) return whole;
  for (let count = words.length - (isWhole ? 1 : 0); count > 0; count -= 1) {
    const lines = linesOf([...words.slice(0, count), CUT], room);
    if (lines !== undefined) return lines;
  }
  return [CUT];
}

/** The words in lines, or undefined where they need more lines than there are. */
function linesOf(words: readonly string[], room: Room): readonly string[] | undefined {
  const lines = [""];
  const fits = (line: string): boolean =>
    widthOf(line, room.size, room.weight) <= room.width - (lines.length === 1 ? (room.indent ?? 0) : 0);
  for (const word of words) {
    let rest = word;
    const line = lines.at(-1) ?? "";
    const joined = line === "" ? rest : `${line} ${rest}`;
    if (fits(joined)) {
      lines[lines.length - 1] = joined;
      continue;
    }
    if (line !== "" || (lines.length === 1 && (room.indent ?? 0) > 0)) lines.push("");
    while (!fits(rest)) {
      if (lines.length > room.lines) return undefined;
      const head = longestHead(rest, fits);
      lines[lines.length - 1] = head;
      lines.push("");
      rest = rest.slice(head.length);
    }
    lines[lines.length - 1] = rest;
    if (lines.length > room.lines) return undefined;
  }
  return lines;
}

/** The longest beginning of a word that fits, at least one character. */
function longestHead(word: string, fits: (line: string) => boolean): string {
  let end = 1;
  while (end < word.length && fits(word.slice(0, end + 1))) end += 1;
  return word.slice(0, graphemeBoundaryBefore(word, end) || end);
}
