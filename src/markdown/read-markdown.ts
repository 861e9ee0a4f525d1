import type { ReadText } from "../core/article/block.ts";
import { plainParagraphs } from "./plain-paragraphs.ts";
import { parseMarkdown } from "./parse.ts";
import { readBlocks } from "./read-blocks.ts";
import { reserve } from "./reserved.ts";

/**
 * Reads Markdown as a reader of the rendered page does: CommonMark, GitHub's tables, footnotes, task lists and deletions, and the HTML in
 * it. Links show their words, pictures are left out, marks of notes leave the text and are kept beside it. Blocks are parted by blank lines;
 * a line that only wraps goes on after a space, cells of a row are parted by tabs. Paragraphs without any Markdown stay to the letter.
 *
 * @param markdown - with LF as line ends
 */
export function readMarkdown(markdown: string): ReadText {
  const { reserved, source } = reserve(markdown);
  return plainParagraphs(source, reserved) ?? readBlocks(parseMarkdown(source, reserved.literal), reserved);
}
