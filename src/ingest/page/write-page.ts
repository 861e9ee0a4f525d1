import type { Root, Text } from "hast";
import { readMarkdown } from "../../markdown/read-markdown.ts";
import { markdownLine } from "../../core/text/escape/markdown-source.ts";
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

/** Every letter is there, in whatever order: notes move to the end. Marks of notes are part of the page's words, but not of the text's. */
function givesBack(markdown: string, kept: readonly PageBlock[]): boolean {
  const [page, text] = [kept.map((block) => block.text).join("\n"), readMarkdown(markdown).text].map(
    countLetters,
  );
  return (
    page !== undefined &&
    text !== undefined &&
    page.size === text.size &&
    [...page].every(([letter, count]) => text.get(letter) === count)
  );
}

const MARK = /\[[^[\]\n]{1,40}\]/gu;

function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.replace(MARK, "").normalize("NFKC").matchAll(/\p{L}/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function blockByBlock({ text, path }: PageBlock): string {
  const [tag = "", ...outer] = path.map(({ tagName }) => tagName);
  const words = markdownLine(text);
  const [, level] = /^h([1-6])$/.exec(tag) ?? [];
  if (level !== undefined) return `${"#".repeat(Number(level))} ${words}`;
  if (tag === "li" || outer[0] === "li") return `- ${words}`;
  return tag === "blockquote" || outer.includes("blockquote") ? `> ${words}` : words;
}
