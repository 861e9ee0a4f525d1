import { likeHeadings } from "../core/article/like-headings.ts";
import { english } from "../core/messages/en/index.ts";
import { sliceOf } from "../core/text/span.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { NamedLine } from "./named-line.ts";
import type { TidyLine } from "./tidy.ts";

/** Lines of a source that will be read as headings though nothing marks them: nothing is lost by it, but a person should know. */
export function headingDoubts(markdown: string, lines: readonly TidyLine[]): readonly NamedLine[] {
  const { text, blocks } = readMarkdown(markdown);
  const words = new Set([...likeHeadings(text, blocks)].map(({ span }) => wordsIn(sliceOf(text, span))));
  return lines.flatMap((line) => {
    const own = wordsIn(line.text);
    return words.delete(own)
      ? [{ line: line.number, text: line.text, reason: english.ingest.likeHeading }]
      : [];
  });
}

const wordsIn = (line: string): string => (line.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
