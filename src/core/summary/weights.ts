import type { Genre } from "./genre.ts";

/** What each kind of evidence for a sentence is worth. Relevance mostly lies between 0 and 2. */
export interface SummaryWeights {
  /** What a sentence gains by being near the beginning, at most. */
  readonly position: number;
  /** Sentences within which that gain falls to about a third; greater than 0. */
  readonly leadLength: number;
  /** What the last sentence gains; it falls in the same way towards the beginning. */
  readonly ending: number;
  /** What the most central sentence gains. */
  readonly centrality: number;
  /** For naming all that the title names. */
  readonly title: number;
  /** For being the claim of an argument. */
  readonly claim: number;
  /** For having a date. */
  readonly date: number;
  /** What a fragment loses. */
  readonly fragment: number;
  /** What repeating a sentence that is already taken costs: maximal marginal relevance (Carbonell & Goldstein 1998). */
  readonly redundancy: number;
  /** What taking one more from the same part of the text costs. */
  readonly spread: number;
}

/** For straight news and for any text of no clear kind. Titles tease as often as they tell; a fragment loses more than filling the length brings. */
export const PLAIN_WEIGHTS: SummaryWeights = {
  position: 1,
  leadLength: 5,
  ending: 0,
  centrality: 1,
  title: 0.6,
  claim: 0,
  date: 0,
  fragment: 2,
  redundancy: 0.85,
  spread: 0,
};

/** An argument says what it comes to in its claim and at its end; its beginning is as often an occasion as a point. */
const ARGUMENT_WEIGHTS: SummaryWeights = {
  ...PLAIN_WEIGHTS,
  position: 0.6,
  ending: 0.3,
  leadLength: 3,
  claim: 1,
  spread: 0.15,
};

/** A history is told along its dates, and its beginning is only where it begins. */
const HISTORY_WEIGHTS: SummaryWeights = {
  ...PLAIN_WEIGHTS,
  position: 0.8,
  leadLength: 3,
  date: 0.3,
  redundancy: 1,
  spread: 0.15,
};

/** A story is where it begins, what happens, and how it ends. */
const STORY_WEIGHTS: SummaryWeights = {
  ...PLAIN_WEIGHTS,
  position: 0.6,
  leadLength: 3,
  ending: 0.4,
  spread: 0.35,
};
/** A paper says most in its abstract, and the rest in its discussion. */
const PAPER_WEIGHTS: SummaryWeights = { ...PLAIN_WEIGHTS, position: 0.4, ending: 0.2, spread: 0.1 };
/** Rules stand in their sections, and an interview in its answers: its beginning only says who is there. */
const POLICY_WEIGHTS: SummaryWeights = { ...PLAIN_WEIGHTS, position: 0.5, leadLength: 3, spread: 0.35 };
const INTERVIEW_WEIGHTS: SummaryWeights = { ...PLAIN_WEIGHTS, position: 0.3, leadLength: 3, spread: 0.5 };

/** With a title and of no clear kind, mostly essays and encyclopedias: what they come to, and something of each part. */
const ESSAY_WEIGHTS: SummaryWeights = {
  ...PLAIN_WEIGHTS,
  position: 0.7,
  leadLength: 4,
  ending: 0.3,
  spread: 0.15,
};

const WEIGHTS: Readonly<Record<Genre, SummaryWeights>> = {
  news: PLAIN_WEIGHTS,
  unclear: ESSAY_WEIGHTS,
  argument: ARGUMENT_WEIGHTS,
  history: HISTORY_WEIGHTS,
  story: STORY_WEIGHTS,
  paper: PAPER_WEIGHTS,
  policy: POLICY_WEIGHTS,
  interview: INTERVIEW_WEIGHTS,
};

/** The weights for a kind of text. */
export const weightsFor = (genre: Genre): SummaryWeights => WEIGHTS[genre];
