import { scorePassages } from "./bm25.ts";
import type { Candidate, PassageEvidence } from "./candidate.ts";
import { nearestIn } from "./coverage.ts";
import { features } from "./features/index.ts";
import { greatest } from "./greatest.ts";
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
  return inOrder(query, candidatesFor(query, index));
}

/** As `rankSentences`, but of these passages, by their places, whatever words they have. */
export const rankSentencesOf = (
  query: Query,
  index: PassageIndex,
  places: readonly number[],
): RankedSentence[] => inOrder(query, candidatesOf(query, index, places, scorePassages(query, index)));

function inOrder(query: Query, candidates: readonly Candidate[]): RankedSentence[] {
  return candidates
    .map((candidate) => ({ ...candidate, score: scoreOf(query, candidate) }))
    .toSorted(
      (a, b) =>
        b.score - a.score || a.place - b.place || a.sentence.sentence.number - b.sentence.sentence.number,
    );
}

/** The sentences of the most promising passages. */
export function candidatesFor(query: Query, index: PassageIndex): Candidate[] {
  const scores = scorePassages(query, index);
  return candidatesOf(query, index, greatest(promiseOf(query, index, scores), SHORTLIST), scores);
}

function candidatesOf(
  query: Query,
  index: PassageIndex,
  places: readonly number[],
  scores: Float64Array,
): Candidate[] {
  return places.flatMap((place) => {
    const passage = index.passages[place];
    if (passage === undefined) return [];
    const evidence = evidenceIn(query, index, { passage, place, passageScore: scores[place] ?? 0 });
    return passage.sentences.map((sentence) => ({ ...evidence, sentence }));
  });
}

/** A sentence of the index in the light of a question, wherever it was found. */
export function candidateAt(
  query: Query,
  index: PassageIndex,
  { place, passage, sentence }: Pick<Candidate, "place" | "passage" | "sentence">,
): Candidate {
  const passageScore = scorePassages(query, index)[place] ?? 0;
  return { ...evidenceIn(query, index, { passage, place, passageScore }), sentence };
}

function evidenceIn(
  query: Query,
  index: PassageIndex,
  found: Pick<PassageEvidence, "passage" | "place" | "passageScore">,
): PassageEvidence {
  const { passage, place } = found;
  const exact = query.terms.map(({ matches }) => nearestIn(passage, matches));
  const like = query.terms.map(({ related }) => nearestIn(passage, related));
  return {
    ...found,
    exact,
    related: exact.map((row, term) => row.map((own, at) => Math.max(own, like[term]?.[at] ?? 0))),
    phrases: phrasesIn(query, passage, exact),
    senses: index.sensesOf(place),
  };
}

/** How promising each passage is by its terms and by words of like meaning: 0 where it has neither, by its place in the index. */
export function promiseOf(
  query: Query,
  index: PassageIndex,
  scores: Float64Array = scorePassages(query, index),
): Float64Array {
  const related = scorePassages(query, index, (term) => term.related);
  return scores.map((score, place) => score + RELATED * (related[place] ?? 0));
}

const scoreOf = (query: Query, candidate: Candidate): number =>
  features.reduce((sum, { feature, weight }) => sum + weight * feature.measure(query, candidate), 0);
