import { citeQuote } from "../article/citation.ts";
import type { Quote } from "../article/quote.ts";
import type { QuoteBlock } from "./reply.ts";

/** A quote with its citation, and the sentence before it where it needs one. */
export function citedBlock(quote: Quote, context?: Quote): QuoteBlock {
  return {
    kind: "quote",
    quote,
    citation: citeQuote(quote),
    ...(context && { context: { quote: context, citation: citeQuote(context) } }),
  };
}
