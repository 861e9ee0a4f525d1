import type { Article } from "../../core/article/article.ts";
import type { Verification } from "../../core/quotation/verify-code.ts";
import { checkJson } from "./check-json.ts";
import { quoteJson } from "./quote-json.ts";

/** What became of a quote, for programs. */
export const verificationJson = ({ id, hash }: Article, verification: Verification) => ({
  article: id,
  hash,
  verification: verification.kind,
  ...("quotes" in verification && { quotes: verification.quotes.map(quoteJson) }),
  ...("was" in verification && { was: verification.was }),
  ...("check" in verification && checkJson(verification.check)),
  ...("now" in verification && { now: verification.now.map(quoteJson) }),
});
