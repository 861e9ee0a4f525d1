import type { TidyLine } from "./tidy.ts";

/** Lines that follow each other without a blank one. */
export type LaidOutBlock = readonly TidyLine[];

/** Shorter lines are verse, addresses or lists; longer ones are wrapped prose or whole paragraphs. In code units. */
const LONGEST_VERSE_LINE = 60;
/** A shorter block may be a heading or a label. In code units. */
const SHORTEST_PROSE = 40;

/** Parts lines at blank ones. */
export function blocksOf(lines: readonly TidyLine[]): LaidOutBlock[] {
  const blocks: TidyLine[][] = [];
  let open: TidyLine[] | undefined;
  for (const line of lines) {
    if (line.text === "") {
      open = undefined;
    } else if (open === undefined) {
      open = [line];
      blocks.push(open);
    } else {
      open.push(line);
    }
  }
  return blocks;
}

/** True for a line that the bot reads as a heading: one to six `#` and a space. */
export const isHeading = (line: string): boolean => /^#{1,6} /.test(line);

/** True where the words end as a sentence does, closing marks aside. */
export const endsSentence = (words: string): boolean => /[.!?…。！？][”"’'»)\]]*$/u.test(words);

/** Several short lines: a stanza, an address, a list. */
export const isVerseBlock = (block: LaidOutBlock): boolean =>
  block.length > 1 && block.every(({ text }) => text.length <= LONGEST_VERSE_LINE);

/** A paragraph of running text, told from headings, labels and verse. */
export function isProse(block: LaidOutBlock): boolean {
  const words = block.map(({ text }) => text).join(" ");
  return (
    words.length >= SHORTEST_PROSE && /\p{Ll}/u.test(words) && endsSentence(words) && !isVerseBlock(block)
  );
}

/** No rule looks at longer lines: boilerplate is short, and searching long ones for marks takes long. In code units. */
export const LONGEST_NOISE = 400;

/** A longer line is a paragraph, whatever addresses are in it. In code units. */
const LONGEST_WITH_ADDRESSES = 2000;

/** A line in which links have no addresses: how long it is to a reader. */
export const withoutAddresses = (line: string): string =>
  line.length > LONGEST_WITH_ADDRESSES || !line.includes("](")
    ? line
    : line.replace(/\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g, "]()");

/**
 * What a reader sees of a line: list marks, emphasis and the addresses of Markdown links taken away. Only for judging
 * it; lines that are too long to be judged come back as they are.
 */
export function wordsShown(line: string): string {
  const short = withoutAddresses(line);
  return short.length > LONGEST_NOISE
    ? line
    : short
        .replace(/^\s*(?:[-*+•>]\s+)/, "")
        .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replace(/\*{1,3}|_{2,3}|^_|_$/g, "")
        .trim();
}

/** Words shown, without brackets, dashes and marks around them: “[Advertisement]”, “— Related —”, “Read more »”. */
export const layoutLabelOf = (line: string): string =>
  wordsShown(line)
    .replace(/^[[(<|•·►▶»«–—\-\s]+/u, "")
    .replace(/[\])>|•·►▶→»«–—\-:.!…\s]+$/u, "");
