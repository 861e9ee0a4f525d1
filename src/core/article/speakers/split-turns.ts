import { sliceOf } from "../../text/span.ts";
import type { Block } from "../block.ts";

/** A line that begins with a letter or a name in capitals and a colon is somebody's turn. */
const TURN = /^(?:[QA]\d{0,3}[:.]|\p{Lu}[\p{Lu}\p{M} .’'-]{1,38}:)\s/u;

/** True for lines of a conversation: two at least, each but wrapped ones beginning with a name. */
const areTurns = (lines: readonly string[]): boolean =>
  lines.length > 1 && TURN.test(lines[0] ?? "") && lines.filter((line) => TURN.test(line)).length > 1;

/** Parts a block that holds several turns, one a line, into one for each. */
export function splitTurns(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    const words = sliceOf(text, block.span);
    if (block.shape !== "paragraph" || !words.includes("\n") || !areTurns(words.split("\n"))) return [block];
    const starts = [...words.matchAll(/(?:^|\n)[^\S\n]*(?=\S)/gu)]
      .map(({ 0: gap, index }) => index + gap.length)
      .filter((start) => start === 0 || TURN.test(words.slice(start, start + 60)));
    return starts.map((start, index) => {
      const end = start + words.slice(start, starts[index + 1]).trimEnd().length;
      const span = { start: block.span.start + start, end: block.span.start + end };
      const marks = block.marks?.filter(({ at }) => span.start <= at && at <= span.end);
      return { ...block, span, marks, bold: index === 0 ? block.bold : undefined };
    });
  });
}
