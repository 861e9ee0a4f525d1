import { graphemeBoundaryAfter, graphemeBoundaryBefore } from "../text/graphemes.ts";
import { wordsOf } from "./quote.ts";
import type { Quote } from "./quote.ts";

/**
 * Finds a quote again by its words and their surroundings.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector (names and meaning unchanged)
 */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  /** Up to 32 code units that stand directly before `exact`; empty at the start of the text. */
  readonly prefix: string;
  /** Up to 32 code units that stand directly after `exact`; empty at the end of the text. */
  readonly suffix: string;
}

/** Long enough to tell repeated sentences apart; the length that Hypothesis stores as well. */
const CONTEXT_LENGTH = 32;

/** Describes a quote by its words and what stands around them; no grapheme cluster is cut. */
export function selectQuote(quote: Quote): TextQuoteSelector {
  const { text } = quote.article;
  const { start, end } = quote.span;
  return {
    type: "TextQuoteSelector",
    exact: wordsOf(quote),
    prefix: text.slice(graphemeBoundaryAfter(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, graphemeBoundaryBefore(text, Math.min(text.length, end + CONTEXT_LENGTH))),
  };
}
