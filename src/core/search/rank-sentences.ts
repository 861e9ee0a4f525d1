import { scorePassages } from "./bm25.ts";
import type { Candidate } from "./candidate.ts";
import { features } from "./features/index.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { Query } from "./query.ts";

/** A candidate with the sum of its evidence. */
export interface RankedSentence extends Candidate {
  readonly score: number;
}

/** Passages looked at sentence by sentence; the right one is among them unless it shares no rare word at all. */
const SHORTLIST = 12;

/**
 * Ranks the sentences of the most promising passages, best first. Ties go to the earlier place, so the order never
 * depends on the order of anything else.
 */
export function rankSentences(query: Query, index: PassageIndex): RankedSentence[] {
  return candidatesFor(query, index)
    .map((candidate) => ({ ...candidate, score: scoreOf(query, candidate) }))
    .toSorted(
      (a, b) =>
        b.score - a.score || a.place - b.place || a.sentence.sentence.number - b.sentence.sentence.number,
    );
}

/** The sentences of the passages with the highest BM25 scores. */
export function candidatesFor(query: Query, index: PassageIndex): Candidate[] {
  const shortlist = [...scorePassages(query, index)]
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, SHORTLIST);
  const bestPassageScore = shortlist[0]?.[1] ?? 0;
  return shortlist.flatMap(([place, passageScore]) => {
    const passage = index.passages[place];
    if (passage === undefined) return [];
    return passage.sentences.map((sentence) => ({
      passage,
      place,
      sentence,
      passageScore,
      bestPassageScore,
    }));
  });
}

const scoreOf = (query: Query, candidate: Candidate): number =>
  features.reduce((sum, { feature, weight }) => sum + weight * feature.measure(query, candidate), 0);
