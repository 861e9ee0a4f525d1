import { bestWithin, isInHeadings } from "../coverage.ts";
import type { Feature } from "./feature.ts";

/** From this likeness on a word stands for a name: a capital for its government, a form of the name itself. */
const SAME_NAME = 0.6;

/** The paragraph lacks names that the question has: it is about something else. */
export const namesLacking: Feature = {
  name: "names lacking",
  measure({ terms, totalWeight }, { related, passage }) {
    if (totalWeight === 0) return 0;
    const lacking = terms.filter(
      (asked, term) => asked.isName && bestWithin(related, term) < SAME_NAME && !isInHeadings(asked, passage),
    );
    return lacking.reduce((sum, { weight }) => sum + weight, 0) / totalWeight;
  },
};
