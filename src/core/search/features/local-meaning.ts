import { placeWithin } from "../coverage.ts";
import type { Feature } from "./feature.ts";

/**
 * The sentence holds those terms that tell the paragraph's sentences apart: a term that all of them have says where to look, but
 * not at which.
 */
export const localMeaning: Feature = {
  name: "local meaning",
  measure({ terms }, candidate) {
    const place = placeWithin(candidate);
    let [total, related] = [0, 0];
    for (const [term, { weight }] of terms.entries()) {
      const local = weight * rarityWithin(candidate.exact[term] ?? []);
      total += local;
      related += local * (candidate.related[term]?.[place] ?? 0);
    }
    return total > 0 ? related / total : 0;
  },
};

/** As `rarityOf`, over the sentences of one paragraph. */
function rarityWithin(row: readonly number[]): number {
  let count = 0;
  for (const exact of row) if (exact > 0) count += 1;
  return Math.log(1 + (row.length - count + 0.5) / (count + 0.5));
}
