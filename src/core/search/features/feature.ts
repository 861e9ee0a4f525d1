import type { Candidate } from "../candidate.ts";
import type { Query } from "../query.ts";

/** One kind of evidence that a sentence answers a question. Higher is better, usually 0 to 1; never NaN. */
export interface Feature {
  readonly name: string;
  readonly measure: (query: Query, candidate: Candidate) => number;
}
