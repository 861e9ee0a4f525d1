import { quoteSentences } from "../article/quote.ts";
import type { Quote } from "../article/quote.ts";
import type { Document } from "../document/document.ts";
import { layer } from "../document/layer.ts";
import { recentlyUsed } from "../text/recently-used.ts";
import type { SummaryCandidate } from "./candidates.ts";
import type { Genre } from "./genre.ts";
import { groundOf } from "./ground.ts";
import type { SummaryGround } from "./ground.ts";
import { budgetFor, lengthForShortArticle } from "./length.ts";
import type { SummaryLength } from "./length.ts";
import { selectSentences, standsAlone } from "./selection.ts";

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
  /** In the order of the article; empty where it has none, none that is short enough, or none about the subject. */
  readonly sentences: readonly SummarySentence[];
  /** Words of the summary: runs of anything but white space. */
  readonly words: number;
  /** The summary's words among those of the article's sentences, 0 to 1. */
  readonly share: number;
  /** Words of all the article's sentences. */
  readonly wordsOfArticle: number;
  /** What kind of text the article was taken for, and weighed as. */
  readonly genre: Genre;
  /** The sentence that says what the article wants to say, where one stands out; chosen or not. */
  readonly claim: Quote | undefined;
  /** How many sentences the article has. */
  readonly sentencesOfArticle: number;
  /** Words of the shortest sentence that can stand alone; undefined where there is none. */
  readonly shortest: number | undefined;
  /** How many sentences speak of the subject, where one was asked for. */
  readonly speaking: number | undefined;
}

/** What of an article is summed up, and how. */
interface SummaryOptions {
  /** Tells the sentences of a subject; without it, the summary is of the whole article. */
  readonly isAbout?: ((sentence: Quote) => boolean) | undefined;
}

/**
 * Summarises an article in its own sentences. A sentence that refers back comes with the one it refers to or not at
 * all; no summary takes more than 40 % of the article's words, unless a single sentence already does.
 *
 * The method: sentences are weighed by centrality, place, title and what counts in this kind of text (`relevanceOf`), then the set that
 * says most within the length without saying it twice is looked for (`selectSentences`).
 */
export function summarise(document: Document, length: SummaryLength, options: SummaryOptions = {}): Summary {
  const make = (): Summary => summaryFrom(groundOf(document), length, options);
  if (options.isAbout !== undefined) return make();
  const known = wholeSummariesOf(document);
  const key = JSON.stringify(length);
  const summary = known.get(key) ?? make();
  known.set(key, summary);
  return summary;
}

/** People choose from a few lengths. */
const MOST_LENGTHS = 8;
/** Summaries of the whole article by their length, as they are made. */
const wholeSummariesOf = layer({ bytesPerCharacter: 0.5 }, () => recentlyUsed<string, Summary>(MOST_LENGTHS));

/** The same from what was read of an article; the bench reads it in other ways to see what each step is worth. */
export function summaryFrom(
  {
    article,
    candidates,
    genre,
    weights,
    relevance: { values: relevance, claim },
    similarTo,
    parts,
  }: SummaryGround,
  length: SummaryLength,
  { isAbout }: SummaryOptions = {},
): Summary {
  const quoteOf = ({ sentence }: SummaryCandidate): Quote => quoteSentences(article, sentence);

  const isWanted = candidates.map((candidate) => isAbout?.(quoteOf(candidate)) ?? true);
  const speaking = candidates.filter((_, index) => isWanted[index]);
  const total = wordsOfAll(candidates);
  const budget = budgetFor(lengthForShortArticle(length, candidates.length), {
    words: total,
    sentences: candidates.length,
  });

  const task = { candidates, relevance, budget, weights, parts, isWanted };
  const chosen = speaking.length === 0 ? [] : selectSentences(task, similarTo);
  const words = wordsOfAll(chosen);
  const claiming = claim === undefined ? undefined : candidates[claim];
  return {
    sentences: chosen.map((candidate) => ({
      quote: quoteOf(candidate),
      paragraph: candidate.paragraph.number,
      sentence: candidate.sentence.number,
    })),
    words,
    share: total === 0 ? 0 : words / total,
    wordsOfArticle: total,
    genre,
    claim: claiming && quoteOf(claiming),
    sentencesOfArticle: candidates.length,
    shortest: shortestOf(speaking.filter(standsAlone)),
    speaking: isAbout && speaking.length,
  };
}

const wordsOfAll = (candidates: readonly SummaryCandidate[]): number =>
  candidates.reduce((sum, { words }) => sum + words, 0);

const shortestOf = (candidates: readonly SummaryCandidate[]): number | undefined =>
  candidates.length === 0
    ? undefined
    : candidates.reduce((least, { words }) => Math.min(least, words), Infinity);
