import { trimSpan } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";

const HEADING = /^(#{1,6}) (.*)$/s;

/**
 * Reads plain text as blocks: headings, which are lines that start with one to six `#` and a space, and paragraphs, parted by blank
 * lines or headings. A single newline stays inside its paragraph. Nothing else is interpreted.
 */
export function plainBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Span | undefined;
  const closeParagraph = (): void => {
    if (open !== undefined) blocks.push({ span: trimSpan(text, open), shape: "paragraph", within: [] });
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    const [, marks, title] = HEADING.exec(words) ?? [];
    if (marks !== undefined && title !== undefined) {
      closeParagraph();
      const span = trimSpan(text, { start: line.end - title.length, end: line.end });
      blocks.push({ span, shape: "heading", level: marks.length, within: [] });
    } else if (words.trim() === "") {
      closeParagraph();
    } else {
      open = { start: open?.start ?? line.start, end: line.end };
    }
  }
  closeParagraph();
  return blocks;
}

function* linesOf(text: string): Generator<Span> {
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    yield { start, end };
    start = end + 1;
  }
}
