import type { Candidate } from "../search/candidate.ts";
import { coverageOf, matchIn } from "../search/coverage.ts";
import { holdsAnswerType } from "../search/features/answer-present.ts";
import { exactWords } from "../search/features/exact-words.ts";
import type { Query, QueryTerm } from "../search/query.ts";

/** A sign that a sentence answers a question, or that it does not. */
interface Sign {
  readonly name: string;
  readonly weight: number;
  measure(query: Query, candidate: Candidate): number;
}

/** Questions with more terms than this are no surer for it. */
const MANY_TERMS = 8;

/**
 * A logistic model: what speaks for and against an answer. Scores of a ranking only say which sentence is better than
 * another; these say whether the best is any good. Fitted on one half of the articles, see docs/retrieval.md.
 */
const SIGNS: readonly Sign[] = [
  { name: "sentence coverage", weight: 1.7, measure: (query, { sentence }) => coverageOf(query, sentence.terms) },
  { name: "exact words", weight: 2.8, measure: exactWords.measure },
  { name: "passage score", weight: 3.2, measure: (_query, { passageScore }) => passageScore },
  { name: "number of terms", weight: 2.3, measure: ({ terms }) => Math.min(MANY_TERMS, terms.length) / MANY_TERMS },
  // A name that the paragraph lacks is the surest sign of a false premise ("When did Poland annex Crimea?").
  { name: "names lacking", weight: -5.3, measure: (query, candidate) => shareLacking(query, candidate, ({ isName }) => isName) },
  { name: "terms lacking", weight: -1.6, measure: (query, candidate) => termsLacking(query, candidate).length / 4 },
  { name: "kind of answer lacking", weight: -0.4, measure: (query, candidate) => (lacksAnswerType(query, candidate) ? 1 : 0) },
];
const BIAS = -2.9;

/** From here on an answer is given as one, and below the second figure not even the closest passage is shown. */
export const QUOTED_FROM = 0.5;
export const UNSURE_FROM = 0.15;

/** How sure it is that a sentence answers the question: 0 to 1. */
export function confidenceIn(query: Query, candidate: Candidate): number {
  const evidence = SIGNS.reduce((sum, { weight, measure }) => sum + weight * measure(query, candidate), BIAS);
  return 1 / (1 + Math.exp(-evidence));
}

/** The terms of the question that the candidate's paragraph lacks. */
export const termsLacking = (query: Query, { passage }: Candidate): readonly QueryTerm[] =>
  query.terms.filter((term) => matchIn(term, passage.frequencies) === 0);

function shareLacking(query: Query, candidate: Candidate, counts: (term: QueryTerm) => boolean): number {
  if (query.totalWeight === 0) return 0;
  const lacking = termsLacking(query, candidate).filter(counts);
  return lacking.reduce((sum, { weight }) => sum + weight, 0) / query.totalWeight;
}

const lacksAnswerType = (query: Query, candidate: Candidate): boolean =>
  query.answerType !== "any" && query.answerType !== "yes-no" && !holdsAnswerType(query, candidate);
