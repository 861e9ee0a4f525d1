import type { QuotationCheck } from "../../core/quotation/quotation-check.ts";
import { quoteJson } from "./quote-json.ts";

/** What became of one quotation, for programs. */
export const checkJson = ({ verdict, places, inserted, headingOf, coverage }: QuotationCheck) => ({
  verdict,
  // Four places tell apart what matters, and keep the lines readable.
  coverage: Math.round(coverage * 10_000) / 10_000,
  places: places.map(({ quotes, changes, leftOut }) => ({
    quotes: quotes.map(quoteJson),
    changes: changes.map(({ said, told, flip }) => ({ said, told, ...(flip !== undefined && { flip }) })),
    leftOut,
  })),
  inserted,
  ...(headingOf !== undefined && { headingOf }),
});
