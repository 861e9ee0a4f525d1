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
  { feature: passageScore, weight: 1.6 },
  { feature: passageLead, weight: 1 },
  { feature: sentenceCoverage, weight: 0.5 },
  { feature: neighbourCoverage, weight: 1.3 },
  { feature: headingCoverage, weight: 0.4 },
  { feature: exactWords, weight: 2.7 },
  { feature: answerPresent, weight: 2 },
  { feature: sentenceMeaning, weight: 2.9 },
  { feature: neighbourMeaning, weight: 3.3 },
  { feature: passageMeaning, weight: 2 },
  { feature: localMeaning, weight: 1.1 },
  { feature: sentenceSense, weight: 3 },
  { feature: neighbourSense, weight: 2.3 },
  { feature: passagePhrases, weight: 2.2 },
  { feature: namesLacking, weight: -2.2 },
];
