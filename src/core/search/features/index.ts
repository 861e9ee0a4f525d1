import { answerPresent } from "./answer-present.ts";
import { coverageWithPrevious, headingCoverage } from "./coverage.ts";
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
  { feature: passageScore, weight: 2.4 },
  { feature: passageLead, weight: 0.1 },
  { feature: coverageWithPrevious, weight: 3.7 },
  { feature: headingCoverage, weight: 0.3 },
  { feature: exactWords, weight: 1.4 },
  { feature: answerPresent, weight: 2.1 },
  { feature: sentenceMeaning, weight: 2.5 },
  { feature: neighbourMeaning, weight: 1.6 },
  { feature: passageMeaning, weight: 3.5 },
  { feature: localMeaning, weight: 2.1 },
  { feature: sentenceSense, weight: 2.7 },
  { feature: neighbourSense, weight: 3.2 },
  { feature: passagePhrases, weight: 0.3 },
  { feature: namesLacking, weight: -1.7 },
];
