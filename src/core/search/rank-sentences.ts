import { scorePassages } from "./bm25.ts";
import type { Candidate, PassageEvidence } from "./candidate.ts";
import { matchIn, meaningIn } from "./coverage.ts";
import { features } from "./features/index.ts";
import type { PassageIndex } from "./passage-index.ts";
import { phrasesIn } from "./phrases.ts";
import type { Query } from "./query.ts";

/** A candidate with the sum of its evidence. */
export interface RankedSentence extends Candidate {
  readonly score: number;
}

/** Passages looked at sentence by sentence; the right one is among them unless it shares no rare word at all. */
const SHORTLIST = 6;

/** What words of like meaning count beside the words themselves, when passages are chosen to be looked at. */
const RELATED = 0.3;

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

/** The sentences of the most promising passages. */
export function candidatesFor(query: Query, index: PassageIndex): Candidate[] {
  const scores = scorePassages(query, index);
  const shortlist = shortlistOf(query, index, scores);
  const bestPassageScore = Math.max(0, ...shortlist.map((place) => scores.get(place) ?? 0));
  return shortlist.flatMap((place) => {
    const passage = index.passages[place];
    if (passage === undefined) return [];
    const { sentences } = passage;
    const met = query.terms.map((term) => sentences.map(({ terms }) => matchIn(term, terms)));
    const evidence: PassageEvidence = {
      passage,
      place,
      passageScore: scores.get(place) ?? 0,
      bestPassageScore,
      met,
      meant: query.terms.map((term) => sentences.map(({ terms }) => meaningIn(term, terms))),
      phrases: phrasesIn(query, passage, met),
      senses: index.sensesOf(place),
    };
    return sentences.map((sentence) => ({ ...evidence, sentence }));
  });
}

/** Passages that hold the question's terms or words of like meaning, most promising first, by their places. */
function shortlistOf(query: Query, index: PassageIndex, scores: ReadonlyMap<number, number>): number[] {
  const promise = new Map(scores);
  for (const [place, score] of scorePassages(query, index, ({ related }) => related))
    promise.set(place, (promise.get(place) ?? 0) + RELATED * score);
  return [...promise]
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, SHORTLIST)
    .map(([place]) => place);
}

const scoreOf = (query: Query, candidate: Candidate): number =>
  features.reduce((sum, { feature, weight }) => sum + weight * feature.measure(query, candidate), 0);
