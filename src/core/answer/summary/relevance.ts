import type { Article } from "../../article/article.ts";
import { termsOf } from "../../text/tokens.ts";
import type { Candidate } from "./candidates.ts";
import { centralityOf } from "./centrality.ts";
import type { TermVectors } from "./term-vectors.ts";
import type { SummaryWeights } from "./weights.ts";

/**
 * How much each sentence tells of what the article says, judged alone: place, centrality and title, as far as each
 * applies. The numbers compare sentences of one article: 0 to about 2, less for fragments.
 *
 * A beginning that shares little with the rest (an essay's anecdote, a review's history) loses its advantage in proportion.
 */
export function relevanceOf(
  article: Article,
  candidates: readonly Candidate[],
  { vectors, rarityOf }: TermVectors,
  weights: SummaryWeights,
): number[] {
  const centrality = centralityOf(vectors);
  const positionWeight = weights.position * Math.min(1, centralityOfLead(centrality));
  const titleTerms = [...new Set(termsOf(article.title))];
  const wholeTitle = titleTerms.reduce((sum, term) => sum + rarityOf(term), 0);

  return candidates.map((candidate, index) => {
    const terms = new Set(candidate.terms);
    const named = titleTerms.reduce((sum, term) => sum + (terms.has(term) ? rarityOf(term) : 0), 0);
    const merit =
      positionWeight * Math.exp(-index / weights.leadLength) +
      weights.centrality * (centrality[index] ?? 0) +
      weights.title * (wholeTitle === 0 ? 0 : named / wholeTitle);
    return candidate.isFragment ? merit - weights.fragment : merit;
  });
}

/** Mean centrality of the first three sentences, as a multiple of that of all. */
function centralityOfLead(centrality: readonly number[]): number {
  return meanOf(centrality.slice(0, 3)) / meanOf(centrality);
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
