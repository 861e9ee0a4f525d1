import { matchIn, meaningIn } from "../coverage.ts";
import type { Passage } from "../passage.ts";
import type { QueryTerm } from "../query.ts";
import type { Feature } from "./feature.ts";

/**
 * The sentence holds those terms that tell the paragraph's sentences apart: a term that all of them have says where to look, but
 * not at which.
 */
export const localMeaning: Feature = {
  name: "local meaning",
  measure: ({ terms }, { passage, sentence }) => {
    const weights = terms.map((term) => term.weight * rarityWithin(passage, term));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) return 0;
    const met = terms.reduce((sum, term, index) => sum + (weights[index] ?? 0) * meaningIn(term, sentence.terms), 0);
    return met / total;
  },
};

/** As `rarityOf`, over the sentences of one paragraph. */
function rarityWithin({ sentences }: Passage, term: QueryTerm): number {
  const count = sentences.filter((sentence) => matchIn(term, sentence.terms) > 0).length;
  return Math.log(1 + (sentences.length - count + 0.5) / (count + 0.5));
}
