import type { AnswerType } from "../search/answer-type.ts";
import { neighbourOf } from "../search/candidate.ts";
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
  { name: "sentence coverage", weight: 1.8, measure: (query, { sentence }) => coverageOf(query, sentence.terms) },
  { name: "exact words", weight: 2.3, measure: exactWords.measure },
  { name: "passage score", weight: 2.4, measure: (_query, { passageScore }) => passageScore },
  { name: "number of terms", weight: 3.1, measure: ({ terms }) => Math.min(MANY_TERMS, terms.length) / MANY_TERMS },
  // A name that the paragraph lacks is the surest sign of a false premise ("When did Poland annex Crimea?").
  { name: "names lacking", weight: -5.1, measure: shareOfNamesLacking },
  { name: "terms lacking", weight: -0.55, measure: (query, candidate) => termsLacking(query, candidate).length },
  // Set by hand: the data hardly decides, but people do not forgive a year given for an age.
  { name: "kind of answer lacking", weight: -4, measure: (query, candidate) => (lacksAnswerType(query, candidate) ? 1 : 0) },
];
const BIAS = -2.65;

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

function shareOfNamesLacking(query: Query, candidate: Candidate): number {
  if (query.totalWeight === 0) return 0;
  const names = termsLacking(query, candidate).filter(({ isName }) => isName);
  return names.reduce((sum, { weight }) => sum + weight, 0) / query.totalWeight;
}

/** Kinds of answer that can be told by their form. A reason or a definition has too many forms to miss it for sure. */
const TOLD_BY_FORM: ReadonlySet<AnswerType> = new Set(["date", "duration", "age", "money", "number"]);

/** Neither the sentence nor those beside it hold what the question asks for. */
function lacksAnswerType(query: Query, candidate: Candidate): boolean {
  if (!TOLD_BY_FORM.has(query.answerType)) return false;
  const nearby = [-1, 0, 1].flatMap((offset) => neighbourOf(candidate, offset) ?? []);
  return !nearby.some((sentence) => holdsAnswerType(query, { ...candidate, sentence }));
}
