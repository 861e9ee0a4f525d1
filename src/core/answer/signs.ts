import type { AnswerType } from "../search/answer-type.ts";
import { neighbourOf } from "../search/candidate.ts";
import type { Candidate } from "../search/candidate.ts";
import { coverageOf, matchIn } from "../search/coverage.ts";
import { holdsAnswerType } from "../search/features/answer-present.ts";
import { exactWords } from "../search/features/exact-words.ts";
import type { Query, QueryTerm } from "../search/query.ts";

/** A sign that a sentence answers a question, or that it does not. */
export interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly measure: (query: Query, candidate: Candidate) => number;
}

/** Questions with more terms than this are no surer for it. */
const MANY_TERMS = 8;

/** Everything that speaks for and against, with what it is worth: fitted by `npm run bench:fit`, see docs/retrieval.md. */
export const signs: readonly Sign[] = [
  {
    name: "sentence coverage",
    weight: 1.8,
    measure: (query, { sentence }) => coverageOf(query, sentence.terms),
  },
  { name: "exact words", weight: 2.3, measure: exactWords.measure },
  { name: "passage score", weight: 2.4, measure: (_query, { passageScore }) => passageScore },
  {
    name: "number of terms",
    weight: 3.1,
    measure: ({ terms }) => Math.min(MANY_TERMS, terms.length) / MANY_TERMS,
  },
  // A name that the paragraph lacks is the surest sign of a false premise ("When did Poland annex Crimea?").
  { name: "names lacking", weight: -5.1, measure: shareOfNamesLacking },
  {
    name: "terms lacking",
    weight: -0.55,
    measure: (query, candidate) => termsLacking(query, candidate).length,
  },
  // Set by hand: the data hardly decides, but people do not forgive a year given for an age.
  {
    name: "kind of answer lacking",
    weight: -4,
    measure: (query, candidate) => (lacksAnswerType(query, candidate) ? 1 : 0),
  },
];
/** What is to be outweighed. */
export const BIAS = -2.65;

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
