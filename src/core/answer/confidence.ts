import type { Candidate } from "../search/candidate.ts";
import type { Query } from "../search/query.ts";
import { BIAS, confidenceFeatures } from "./confidence-features.ts";

/** From here on an answer is given as one. */
export const QUOTED_FROM = 0.5;
/** Below this, not even the closest passage is shown. */
export const UNSURE_FROM = 0.15;
/** What only mentions a thing is no surer than this to say what it is: less than an answer. */
export const MENTION = 0.4;
/** How sure it is that somebody who repeats a sentence wants to see that sentence. */
export const PASTED = 0.95;

/**
 * How sure it is that a sentence answers the question: a logistic model over signs. The score of a ranking only says
 * which sentence is better than another; this says whether it is any good.
 *
 * @returns 0 to 1
 */
export function confidenceIn(query: Query, candidate: Candidate): number {
  const evidence = confidenceFeatures.reduce((sum, { weight, measure, lowersTo = -Infinity }) => {
    if (sum <= lowersTo) return sum;
    const part = weight * measure(query, candidate);
    return part < 0 ? Math.max(sum + part, Math.min(sum, lowersTo)) : sum + part;
  }, BIAS);
  return 1 / (1 + Math.exp(-evidence));
}
