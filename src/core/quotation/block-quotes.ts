import type { Span } from "../text/span.ts";

/** "> " quotes a line, ">>> " all that follows. https://support.discord.com/hc/en-us/articles/210298617 */
const LINE = /^[^\S\n]{0,3}>[^\S\n]?/u;
const REST = /^[^\S\n]{0,3}>>>[^\S\n]/u;

/** The block quotes of a text: lines that follow one another, from the first one's words to the end of the last. */
export function blockQuotesIn(text: string): Span[] {
  const quotes: Span[] = [];
  let open: { start: number; end: number } | undefined;
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const rest = REST.exec(line)?.[0];
    if (rest !== undefined)
      return [...quotes, ...(open ? [open] : []), { start: start + rest.length, end: text.length }];
    const mark = LINE.exec(line)?.[0];
    if (mark === undefined) {
      if (open !== undefined) quotes.push(open);
      open = undefined;
    } else open = { start: open?.start ?? start + mark.length, end };
    start = end + 1;
  }
  return open === undefined ? quotes : [...quotes, open];
}
