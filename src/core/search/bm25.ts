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
 *   different questions compare; 0 to about 2.2
 */
export function scorePassages(
  query: Query,
  index: PassageIndex,
  standIns: (term: QueryTerm) => readonly RelatedTerm[] = ({ matches }) => matches,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const asked of query.terms) {
    const best = new Map<number, number>();
    for (const { term, similarity } of standIns(asked)) {
      for (const { passage, frequency } of index.postings.get(term) ?? []) {
        const length = index.passages[passage]?.length ?? 0;
        const score = similarity * asked.weight * saturate(frequency, length, index.meanLength);
        best.set(passage, Math.max(best.get(passage) ?? 0, score));
      }
    }
    for (const [passage, score] of best)
      scores.set(passage, (scores.get(passage) ?? 0) + score / query.totalWeight);
  }
  return scores;
}
