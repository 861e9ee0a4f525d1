import type { Root, Text } from "hast";
import { readMarkdown } from "../../markdown/read-markdown.ts";
import { escapeLine } from "../../markdown/escape-text.ts";
import type { PageBlock } from "./blocks.ts";
import { prune } from "./prune.ts";
import { markdownOf } from "./to-markdown.ts";
import { unfold } from "./unfold.ts";

/**
 * Writes blocks of a page as Markdown. Where a page is built so that Markdown would not give its words back, its blocks are written one by
 * one: headings, items and paragraphs, without emphasis and tables.
 */
export function writePage(root: Root, kept: readonly PageBlock[]): string {
  const texts = new Set(kept.flatMap(({ nodes }): readonly Text[] => nodes));
  const markdown = markdownOf(unfold(prune(root, texts)));
  return givesBack(markdown, kept) ? markdown : kept.map(blockByBlock).join("\n\n");
}

/** The words of a page's blocks in order; marks of notes are part of the page's words, but not of the text's. */
function givesBack(markdown: string, kept: readonly PageBlock[]): boolean {
  const words = lettersOf(kept.map(({ text }) => text).join(""));
  const { text, blocks } = readMarkdown(markdown);
  let place = 0;
  for (const { span } of blocks) {
    // Cells and blocks may be joined otherwise; within a block, nothing but white space differs.
    for (const part of text.slice(span.start, span.end).split(/[\t\n]/u)) {
      const letters = lettersOf(part);
      const at = words.indexOf(letters, place);
      if (at === -1 || at - place > LONGEST_GAP) return false;
      place = at + letters.length;
    }
  }
  return words.length - place <= LONGEST_GAP;
}

/** Marks of notes and numbers of lists leave gaps, and so does what Markdown cannot say. In code units. */
const LONGEST_GAP = 40;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

function blockByBlock({ text, path }: PageBlock): string {
  const [tag = "", ...outer] = path.map(({ tagName }) => tagName);
  const words = escapeLine(text);
  const [, level] = /^h([1-6])$/.exec(tag) ?? [];
  if (level !== undefined) return `${"#".repeat(Number(level))} ${words}`;
  if (tag === "li" || outer[0] === "li") return `- ${words}`;
  return tag === "blockquote" || outer.includes("blockquote") ? `> ${words}` : words;
}
