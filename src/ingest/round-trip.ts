import { readStructure } from "../core/article/structure.ts";
import { sliceOf } from "../core/text/span.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { tidyLines } from "./tidy.ts";

/**
 * Compares a piece with what it was made of: it reads back as it was meant, and every paragraph and heading stands in the
 * source, in the same order, white space aside.
 *
 * @param readBack - the piece as it stands on the disk
 * @returns what is wrong, as a whole sentence; undefined where nothing is
 */
export function findFault(source: string, piece: string, readBack: string): string | undefined {
  if (readBack !== piece) return "the disk did not give back what was written to it. Try again.";
  const text = splitFrontMatter(tidyLines(readBack).lines)
    .body.map((line) => line.text)
    .join("\n");
  const { headings, paragraphs } = readStructure(text);
  const spans = [...headings, ...paragraphs].map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const flatSource = flatten(source);
  let place = 0;
  for (const span of spans) {
    const words = flatten(sliceOf(text, span));
    const found = flatSource.indexOf(words, place);
    if (found === -1) return `its words “${words.slice(0, 60)}” do not stand in the source in this order.`;
    place = found + words.length;
  }
  return undefined;
}

const flatten = (text: string): string => text.replace(/[\s\uFEFF]+/gu, " ");
