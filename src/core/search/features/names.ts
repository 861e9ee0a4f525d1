import { meaningIn } from "../coverage.ts";
import type { Feature } from "./feature.ts";

/** The paragraph lacks names that the question has: it is about something else. */
export const namesLacking: Feature = {
  name: "names lacking",
  measure: ({ terms, totalWeight }, { passage }) => {
    if (totalWeight === 0) return 0;
    const lacking = terms.filter((term) => term.isName && meaningIn(term, passage.frequencies) === 0);
    return lacking.reduce((sum, { weight }) => sum + weight, 0) / totalWeight;
  },
};
