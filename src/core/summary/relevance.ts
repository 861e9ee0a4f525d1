import type { Article } from "../article/article.ts";
import { termsOf } from "../language/tokens.ts";
import type { SummaryCandidate } from "./candidates.ts";
import { centralityOf } from "./centrality.ts";
import { claimAmong } from "./claim.ts";
import type { Genre } from "./genre.ts";
import { defines, meritIn } from "./merits.ts";
import type { TermVectors } from "./term-vectors.ts";
import type { SummaryWeights } from "./weights.ts";

/** A year or a century. */
const DATE =
  /(?<![\d,.$£€-])(?:1\d{3}|20\d{2})(?![\d,.]\d)|\bcentur(?:y|ies)\b|\b\d{1,4}\s(?:BC|AD|BCE|CE)\b/u;

/** What each sentence of an article tells of what the article says. */
export interface Relevance {
  /** Of each candidate: 0 to about 2, less for fragments. Compares sentences of one article. */
  readonly values: readonly number[];
  /** The place of the claim, where it counts and one stands out. */
  readonly claim: number | undefined;
}

/**
 * How much each sentence tells of what the article says, judged alone: place, centrality, title and, where the kind of
 * text makes them count, its claim, its end and its dates.
 *
 * A beginning that shares little with the rest (an essay's anecdote, a review's history) loses its advantage in proportion.
 */
export function relevanceOf(
  article: Article,
  candidates: readonly SummaryCandidate[],
  { vectors, rarityOf }: TermVectors,
  { genre, ...weights }: SummaryWeights & { readonly genre: Genre },
): Relevance {
  const centrality = centralityOf(vectors);
  // A story is told from its beginning, whatever it comes to.
  const positionWeight =
    weights.position * (genre === "story" ? 1 : Math.min(1, centralityOfLead(centrality)));
  const titleTerms = [...new Set(termsOf(article.title))];
  const wholeTitle = titleTerms.reduce((sum, term) => sum + rarityOf(term), 0);
  const sentences = candidates.map((candidate, index) => {
    const terms = new Set(candidate.terms);
    const named = titleTerms.reduce((sum, term) => sum + (terms.has(term) ? rarityOf(term) : 0), 0);
    return {
      candidate,
      centrality: centrality[index] ?? 0,
      named: wholeTitle === 0 ? 0 : named / wholeTitle,
    };
  });
  const claim = weights.claim === 0 ? undefined : claimAmong(sentences);

  const values = sentences.map(({ candidate, centrality: central, named }, index) => {
    const fromEnd = candidates.length - 1 - index;
    const merit =
      positionWeight * Math.exp(-index / weights.leadLength) +
      weights.ending * Math.exp(-fromEnd / weights.leadLength) +
      weights.centrality * central +
      weights.title * named +
      weights.claim * Number(index === claim) +
      weights.date * Number(weights.date !== 0 && DATE.test(candidate.ownWords)) +
      meritIn(genre, candidate, article) +
      defines(article.title, candidate);
    return candidate.isFragment ? merit - weights.fragment : merit;
  });
  return { values, claim };
}

/** Mean centrality of the first three sentences, as a multiple of that of all. */
function centralityOfLead(centrality: readonly number[]): number {
  return meanOf(centrality.slice(0, 3)) / meanOf(centrality);
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
