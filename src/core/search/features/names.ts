import { bestWithin } from "../coverage.ts";
import type { Feature } from "./feature.ts";

/** The paragraph lacks names that the question has: it is about something else. */
export const namesLacking: Feature = {
  name: "names lacking",
  measure({ terms, totalWeight }, { meant }) {
    if (totalWeight === 0) return 0;
    const lacking = terms.filter(({ isName }, term) => isName && bestWithin(meant, term) === 0);
    return lacking.reduce((sum, { weight }) => sum + weight, 0) / totalWeight;
  },
};
