import { askedNoun } from "./asked-noun.ts";
import { answerPresent } from "./answer-present.ts";
import { coverageWithPrevious } from "./coverage.ts";
import { exactWords } from "./exact-words.ts";
import type { Feature } from "./feature.ts";
import { localMeaning } from "./local-meaning.ts";
import { neighbourMeaning, passageMeaning, sentenceMeaning } from "./meaning.ts";
import { namesLacking } from "./names.ts";
import { passageScore } from "./passage-score.ts";
import { passagePhrases } from "./phrases.ts";
import { neighbourSense, sentenceSense } from "./sense.ts";

/** Every kind of evidence with what it is worth. The weights are fitted by `npm run bench:fit`; see docs/retrieval.md. */
export const features: readonly { readonly feature: Feature; readonly weight: number }[] = [
  { feature: passageScore, weight: 2.8 },
  { feature: coverageWithPrevious, weight: 3.2 },
  { feature: exactWords, weight: 1.4 },
  { feature: answerPresent, weight: 2.2 },
  { feature: askedNoun, weight: 0.5 },
  { feature: sentenceMeaning, weight: 3 },
  { feature: neighbourMeaning, weight: 1.9 },
  { feature: passageMeaning, weight: 4 },
  { feature: localMeaning, weight: 1.7 },
  { feature: sentenceSense, weight: 2.5 },
  { feature: neighbourSense, weight: 3.9 },
  { feature: passagePhrases, weight: 0.3 },
  { feature: namesLacking, weight: -2 },
];
