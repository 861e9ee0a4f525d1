import { trimSpan } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import { blockQuotesIn } from "./block-quotes.ts";
import { markedQuotationsIn } from "./marked-quotations.ts";

/** Words of a text that it gives as somebody's. */
export interface Quotation {
  /** Without the marks around it. */
  readonly span: Span;
  /** Quotations within it, outermost first. */
  readonly inner: readonly Span[];
}

/**
 * The quotations of a text, in its order: what stands between quotation marks of any kind, and block quotes of Markdown. Of nested
 * ones, the outermost, with what is in them.
 */
export function findQuotations(text: string): Quotation[] {
  const spans = [...blockQuotesIn(text), ...markedQuotationsIn(text)]
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const found: { span: Span; inner: Span[] }[] = [];
  for (const span of spans) {
    const outer = found.at(-1);
    if (outer !== undefined && span.start < outer.span.end) outer.inner.push(span);
    else found.push({ span, inner: [] });
  }
  return found;
}
