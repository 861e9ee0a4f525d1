import type { PassageIndex } from "./passage-index.ts";
import type { Query, QueryTerm } from "./query.ts";
import type { RelatedTerm } from "./related-words.ts";

/** How soon repetitions of a term stop counting; usual range 1.2 to 2. */
const K1 = 1.2;
/** How much longer passages are held back, 0 (not at all) to 1; .4 was best over passages of one paragraph. */
const B = 0.4;

/**
 * Okapi BM25 for one term in one passage, without the rarity (Robertson & Zaragoza 2009).
 *
 * @param frequency - occurrences of the term in the passage, > 0
 * @param length - terms in the passage; `meanLength` over all passages, > 0
 * @returns grows with frequency and saturates at `K1 + 1`
 */
export const saturate = (frequency: number, length: number, meanLength: number): number =>
  (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / meanLength));

/**
 * Scores the passages that hold a term of the question.
 *
 * @param standIns - which terms of the passages stand for one of the question
 * @returns by place in the index: the BM25 score as a share of the question's total weight, so that scores of
 *   different questions compare; 0 to about 2.2, 0 for passages that hold none
 */
export function scorePassages(
  query: Query,
  { passages, postings }: PassageIndex,
  standIns: (term: QueryTerm) => readonly RelatedTerm[] = ({ matches }) => matches,
): Float64Array {
  const scores = new Float64Array(passages.length);
  const best = new Float64Array(passages.length);
  for (const asked of query.terms) {
    const holders: number[] = [];
    for (const { term, similarity } of standIns(asked)) {
      const found = postings.get(term);
      if (found === undefined) continue;
      const worth = similarity * asked.weight;
      for (let at = 0; at < found.passages.length; at++) {
        const place = found.passages[at] ?? 0;
        const known = best[place] ?? 0;
        if (known === 0) holders.push(place);
        best[place] = Math.max(known, worth * (found.saturations[at] ?? 0));
      }
    }
    for (const place of holders) {
      scores[place] = (scores[place] ?? 0) + (best[place] ?? 0) / query.totalWeight;
      best[place] = 0;
    }
  }
  return scores;
}
