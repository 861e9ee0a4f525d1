import { answerPresent } from "./answer-present.ts";
import { headingCoverage, neighbourCoverage, sentenceCoverage } from "./coverage.ts";
import { exactWords } from "./exact-words.ts";
import type { Feature } from "./feature.ts";
import { passageLead, passageScore } from "./passage-score.ts";

/** Every kind of evidence with what it is worth. The weights are fitted by `npm run bench:fit`; see docs/retrieval.md. */
export const features: readonly { readonly feature: Feature; readonly weight: number }[] = [
  { feature: passageScore, weight: 2.2 },
  { feature: passageLead, weight: 2.7 },
  { feature: sentenceCoverage, weight: 3.7 },
  { feature: neighbourCoverage, weight: 3.5 },
  { feature: headingCoverage, weight: 1.1 },
  { feature: exactWords, weight: 3.6 },
  { feature: answerPresent, weight: 2 },
];
