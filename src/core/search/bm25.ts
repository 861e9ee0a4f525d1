import type { PassageIndex } from "./passage-index.ts";
import type { Query, QueryTerm } from "./query.ts";
import type { RelatedTerm } from "./related-words.ts";

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
