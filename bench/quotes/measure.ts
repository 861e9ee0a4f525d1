import type { Article } from "../../src/core/article/article.ts";
import { checkQuotation } from "../../src/core/quotation/check-quotation.ts";
import { exactRun } from "../../src/core/quotation/exact-run.ts";
import type { QuotationCheck, Verdict } from "../../src/core/quotation/quotation-check.ts";
import { readSaid } from "../../src/core/quotation/said.ts";
import { indexArticleWords } from "../../src/core/quotation/word-index.ts";
import { shippedMeanings } from "../meanings.ts";
import { casesOf, KINDS } from "./cases.ts";
import type { QuoteCase } from "./cases.ts";

/** What became of one case. */
export interface Judged extends QuoteCase {
  readonly verdict: Verdict;
  readonly isRight: boolean;
  readonly check: QuotationCheck;
  readonly ms: number;
}

/** Checks every case against all articles together; foreign ones against all but their own. */
export function measure(articles: readonly Article[]): Judged[] {
  const library = indexArticleWords(articles, shippedMeanings.thesaurus);
  return articles.flatMap((article, place) => {
    const others = indexArticleWords(
      articles.filter((other) => other !== article),
      shippedMeanings.thesaurus,
    );
    return casesOf(article, place).flatMap((made) => {
      const index = made.kind === "foreign" ? others : library;
      // A sentence that two articles have in common is foreign to neither.
      if (made.kind === "foreign" && exactRun(readSaid(made.text).words, index) !== undefined) return [];
      const start = performance.now();
      const check = checkQuotation(made.text, index);
      const ms = performance.now() - start;
      return [{ ...made, check, verdict: check.verdict, isRight: check.verdict === KINDS[made.kind], ms }];
    });
  });
}
