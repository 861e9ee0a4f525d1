import { confidenceFeatures } from "../../core/answer/confidence-features.ts";
import type { Query } from "../../core/search/query.ts";
import type { SentenceEvidence } from "../evidence.ts";

/** A sentence in the light of everything that was read. */
export interface Judged extends SentenceEvidence {
  /** What it was ranked by. */
  readonly score: number;
  /** How much better its score is than that of the best other sentence; below 0 for all but the first. */
  readonly margin: number;
}

/** Something that makes it surer that a sentence answers, or less sure. */
export interface DecisionFeature {
  readonly name: string;
  readonly measure: (query: Query, judged: Judged) => number;
}

/** Log-odds beyond this tell no more. */
const FAR = 8;
const FAR_AHEAD = 6;

const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** Everything that sureness is made of: what was read, then the confidence features of words, in their order. */
export const decisionFeatures: readonly DecisionFeature[] = [
  { name: "bias", measure: () => 1 },
  { name: "answers", measure: (_, { answers }) => within(answers, FAR) },
  { name: "span", measure: (_, { span }) => within(span, FAR) },
  { name: "margin", measure: (_, { margin }) => within(margin, FAR_AHEAD) },
  { name: "likeness", measure: (_, { likeness }) => likeness },
  ...confidenceFeatures.map(({ name, measure }) => ({
    name,
    measure: (query: Query, { ranked }: Judged) => measure(query, ranked),
  })),
];
