import type { Article } from "../article/article.ts";
import { quoteSentences } from "../article/quote.ts";
import type { Quote } from "../article/quote.ts";
import { candidatesOf } from "./summary/candidates.ts";
import type { Candidate } from "./summary/candidates.ts";
import { budgetFor } from "./summary/length.ts";
import type { SummaryLength } from "./summary/length.ts";
import { relevanceOf } from "./summary/relevance.ts";
import { selectSentences } from "./summary/selection.ts";
import { termVectorsOf } from "./summary/term-vectors.ts";
import { PLAIN_WEIGHTS } from "./summary/weights.ts";
import type { SummaryWeights } from "./summary/weights.ts";

/** A sentence that was chosen. */
export interface SummarySentence {
  /** Exactly one sentence of the article. */
  readonly quote: Quote;
  /** Counted from 1 through the article. */
  readonly paragraph: number;
  /** Counted from 1 within the paragraph. */
  readonly sentence: number;
}

/** The sentences of an article that say most of what it says. */
export interface Summary {
  /** In the order of the article; empty only where the article has no sentences. */
  readonly sentences: readonly SummarySentence[];
  /** Words of the summary: runs of anything but white space. */
  readonly words: number;
  /** The summary's words among those of the article's sentences, 0 to 1. */
  readonly share: number;
}

/** What a summary is made by; the bench exchanges some of them to see what each is worth. */
export interface SummarySteps {
  readonly candidatesOf: (article: Article) => readonly Candidate[];
  readonly weightsFor: (article: Article) => SummaryWeights;
}

export const summarySteps: SummarySteps = { candidatesOf, weightsFor: () => PLAIN_WEIGHTS };

/**
 * Summarises an article in its own sentences. A sentence that refers back comes with the one it refers to or not at
 * all; no summary takes more than 40 % of the article's words, unless a single sentence already does.
 *
 * The method: sentences are weighed by centrality, place and title (`relevanceOf`), then the set that says most within
 * the length without saying it twice is looked for (`selectSentences`).
 */
export function summarise(
  article: Article,
  length: SummaryLength,
  steps: SummarySteps = summarySteps,
): Summary {
  const candidates = steps.candidatesOf(article);
  const weights = steps.weightsFor(article);
  const vectors = termVectorsOf(candidates.map(({ terms }) => terms));
  const relevance = relevanceOf(article, candidates, vectors, weights);
  const total = candidates.reduce((sum, { words }) => sum + words, 0);
  const budget = budgetFor(length, { words: total, sentences: candidates.length });

  const chosen = selectSentences({ candidates, relevance, budget, weights }, vectors.vectors);
  const words = chosen.reduce((sum, candidate) => sum + candidate.words, 0);
  return {
    sentences: chosen.map(({ paragraph, sentence }) => ({
      quote: quoteSentences(article, sentence),
      paragraph: paragraph.number,
      sentence: sentence.number,
    })),
    words,
    share: total === 0 ? 0 : words / total,
  };
}
