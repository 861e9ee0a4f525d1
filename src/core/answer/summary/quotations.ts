import type { Span } from "../../text/span.ts";

/**
 * Speech between quotation marks, over sentences as well. A straight mark opens where no letter stands before it, so
 * that inches and stray marks do not turn a paragraph inside out; the limit holds their damage.
 */
const QUOTATION =
  /“[^“”]{1,1500}”|„[^“”„]{1,1500}[“”]|«[^«»]{1,1500}»|「[^「」]{1,1500}」|``[^`]{1,1500}?''|(?<![\p{L}\p{N}])"(?=\S)[^"]{1,1500}(?<=\S)"(?![\p{L}\p{N}])/gu;

/** The quotations within a stretch of text, usually one paragraph, with their marks. */
export function quotationsIn(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(QUOTATION)].map(({ 0: words, index }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
  }));
}
