import { isFormal } from "../search/answer-type.ts";
import type { FormalType } from "../search/answer-type.ts";
import { neighbourOf } from "../search/candidate.ts";
import type { Candidate } from "../search/candidate.ts";
import { bestWithin, isInHeadings } from "../search/coverage.ts";
import { holdsAnswerType } from "../search/features/answer-present.ts";
import { exactWords } from "../search/features/exact-words.ts";
import { neighbourMeaning, sentenceMeaning } from "../search/features/meaning.ts";
import { namesLacking } from "../search/features/names.ts";
import { passageScore } from "../search/features/passage-score.ts";
import { passagePhrases } from "../search/features/phrases.ts";
import type { Query, QueryTerm } from "../search/query.ts";
import { contradictionIn } from "./premise/readers.ts";

/** A sign that a sentence answers a question, or that it does not. */
export interface ConfidenceFeature {
  readonly name: string;
  readonly weight: number;
  readonly measure: (query: Query, candidate: Candidate) => number;
  /** The data hardly decides, but people do: they do not forgive a year given for an age, or one event for another. */
  readonly isSetByHand?: true;
  /** Where it counts against a sentence: evidence below which it lowers nothing. What has less without it keeps that. */
  readonly lowersTo?: number;
}

/** Questions with more terms than this are no surer for it. */
const MANY_TERMS = 8;

/**
 * Everything that speaks for and against, with what it is worth: fitted by `npm run bench:fit` but for those that are set by hand, see
 * docs/retrieval.md.
 */
export const confidenceFeatures: readonly ConfidenceFeature[] = [
  { name: "exact words", weight: 2.4, measure: exactWords.measure },
  { name: "sentence meaning", weight: 1.8, measure: sentenceMeaning.measure },
  { name: "neighbour meaning", weight: 1.6, measure: neighbourMeaning.measure },
  { name: "passage score", weight: 1.9, measure: passageScore.measure },
  { name: "passage phrases", weight: 1.3, measure: passagePhrases.measure },
  {
    name: "number of terms",
    weight: 1.3,
    measure: ({ terms }) => Math.min(MANY_TERMS, terms.length) / MANY_TERMS,
  },
  // A name that the paragraph lacks is the surest sign of a false premise ("When did Poland annex Crimea?").
  { name: "names lacking", weight: -3.5, measure: namesLacking.measure },
  {
    name: "a name lacking",
    weight: -1.5,
    isSetByHand: true,
    measure: (query, candidate) => (namesLacking.measure(query, candidate) > 0 ? 1 : 0),
  },
  { name: "meaning lacking", weight: -0.5, measure: meaningLacking },
  {
    name: "numbers lacking",
    weight: -3,
    isSetByHand: true,
    measure: (query, candidate) =>
      termsLacking(query, candidate).filter(({ word }) => /\p{N}/u.test(word)).length,
  },
  {
    name: "kind of answer lacking",
    weight: -4,
    isSetByHand: true,
    measure: (query, candidate) => (kindLacking(query, candidate) === undefined ? 0 : 1),
  },
  // No agreement of words outweighs it. Yet it is the closest passage, and worth showing as such.
  {
    name: "premise contradicted",
    weight: -9,
    isSetByHand: true,
    lowersTo: -1,
    measure: (query, candidate) => contradictionIn(query, candidate)?.sureness ?? 0,
  },
];
/** What is to be outweighed. */
export const BIAS = -3.3;

/** From this likeness on a word says the same: "Russian" for "Russia", "invasion" for "invade". */
const SAYS_THE_SAME = 0.8;

/** The terms of the question that the candidate's paragraph lacks, in this or another form. */
export const termsLacking = (
  { terms }: Query,
  { exact, related, passage }: Candidate,
): readonly QueryTerm[] =>
  terms.filter(
    (asked, term) =>
      bestWithin(exact, term) === 0 &&
      bestWithin(related, term) < SAYS_THE_SAME &&
      !isInHeadings(asked, passage),
  );

/** The terms of the question that no passage has, in this or another form. */
export const termsUnknown = ({ terms }: Query): readonly QueryTerm[] =>
  terms.filter(
    ({ matches, related: [nearest] }) => matches.length === 0 && (nearest?.similarity ?? 0) < SAYS_THE_SAME,
  );

/** Terms of which the paragraph has nothing that means the same, each counting by how far off the nearest word is. */
function meaningLacking({ terms }: Query, { related }: Candidate): number {
  return terms.reduce((sum, _, term) => sum + 1 - bestWithin(related, term), 0);
}

/** The kind of answer that the question asks for, where neither the sentence nor those beside it have any of it. */
export function kindLacking(query: Query, candidate: Candidate): FormalType | undefined {
  const { answerType } = query;
  if (!isFormal(answerType)) return undefined;
  const nearby = [-1, 0, 1].flatMap((offset) => neighbourOf(candidate, offset) ?? []);
  const isThere = nearby.some((sentence) => holdsAnswerType(query, { ...candidate, sentence }));
  return isThere ? undefined : answerType;
}
