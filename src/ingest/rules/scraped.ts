import { blocksOf, isHeading, isProse, wordsShown } from "../layout.ts";
import type { LaidOutBlock } from "../layout.ts";
import type { TidyLine } from "../tidy.ts";
import { repeatsTitle } from "../title.ts";
import { isNoiseAtEnd } from "./judge.ts";
import { isLinkRow } from "./link-rows.ts";

const ABOVE = "above the article, on the page";
const BELOW = "below the article, on the page";
/** A line with fewer words above the first paragraph, beside rows of links, is a label of the page. */
const FEWEST_WORDS = 4;

/**
 * A page that a program saved as Markdown begins and ends with what stands around its article: rows of links, labels of buttons. What
 * stands above the title and is no running text goes, then rows of links and labels up to the first paragraph, and those after the last.
 *
 * @param lines - below the head of the file
 * @param title - as the head states it
 */
export function aroundArticle(
  lines: readonly TidyLine[],
  title: string | undefined,
): ReadonlyMap<number, string> {
  const blocks = blocksOf(lines);
  const firstProse = blocks.findIndex(isText);
  if (firstProse === -1) return new Map();
  const at = blocks.findLastIndex(
    ([line], index) =>
      index < firstProse &&
      line !== undefined &&
      isHeading(line.text) &&
      title !== undefined &&
      repeatsTitle(line.text, title),
  );
  const above = blocks.slice(0, firstProse).filter((block, index) => index < at || isFurniture(block));
  const last = blocks.findLastIndex((block) => !isFurniture(block));
  const below = blocks.slice(last + 1);
  return new Map([
    ...above.flatMap((block) => block.map(({ number }) => [number, ABOVE] as const)),
    ...below.flatMap((block) => block.map(({ number }) => [number, BELOW] as const)),
  ]);
}

const isText = (block: LaidOutBlock): boolean => isProse(block) && !isLinkRow(block);

/** Rows of links, pictures, and words that are too few to be said. */
const isFurniture = (block: LaidOutBlock): boolean =>
  !isHeading(block[0]?.text ?? "") &&
  block.every(
    (line) =>
      isLinkRow([line]) ||
      isNoiseAtEnd(line) ||
      line.text.trimStart().startsWith("![") ||
      (!/[.!?:…]["”’)]*$/u.test(line.text.trim()) &&
        (wordsShown(line.text).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS),
  );
