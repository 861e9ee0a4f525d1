import { answerPresent } from "./answer-present.ts";
import { headingCoverage, neighbourCoverage, sentenceCoverage } from "./coverage.ts";
import { exactWords } from "./exact-words.ts";
import type { Feature } from "./feature.ts";
import { localMeaning } from "./local-meaning.ts";
import { neighbourMeaning, passageMeaning, sentenceMeaning } from "./meaning.ts";
import { namesLacking } from "./names.ts";
import { passageLead, passageScore } from "./passage-score.ts";
import { passagePhrases } from "./phrases.ts";
import { neighbourSense, sentenceSense } from "./sense.ts";

/** Every kind of evidence with what it is worth. The weights are fitted by `npm run bench:fit`; see docs/retrieval.md. */
export const features: readonly { readonly feature: Feature; readonly weight: number }[] = [
  { feature: passageScore, weight: 1.9 },
  { feature: passageLead, weight: 1.1 },
  { feature: sentenceCoverage, weight: 0.6 },
  { feature: neighbourCoverage, weight: 1.6 },
  { feature: headingCoverage, weight: 0.3 },
  { feature: exactWords, weight: 2.6 },
  { feature: answerPresent, weight: 2.1 },
  { feature: sentenceMeaning, weight: 2.5 },
  { feature: neighbourMeaning, weight: 3 },
  { feature: passageMeaning, weight: 2.4 },
  { feature: localMeaning, weight: 1.6 },
  { feature: sentenceSense, weight: 3.2 },
  { feature: neighbourSense, weight: 2.3 },
  { feature: passagePhrases, weight: 1.7 },
  { feature: namesLacking, weight: -1.9 },
];
