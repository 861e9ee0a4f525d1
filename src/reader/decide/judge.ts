import type { Reading, SentenceReading } from "../../core/answer/answer-reader.ts";
import type { Query } from "../../core/search/query.ts";
import type { SentenceEvidence } from "../evidence.ts";
import { JOINS_WITHIN, RANKING, RIVALS_WITHIN, SHOWN_FROM, SURENESS } from "./coefficients.ts";
import { decisionFeatures } from "./features.ts";
import type { Judged } from "./features.ts";

/** Where it is not sure, a person looks through so many passages and no more. */
const MOST_SHOWN = 3;
const STEPS = 1000;
const rounded = (value: number): number => Math.round(value * STEPS) / STEPS;

/** What a sentence is ranked by. */
const scoreOf = (
  { answers, span, ranked, likeness }: SentenceEvidence,
  weights: Readonly<Record<keyof typeof RANKING, number>>,
): number =>
  rounded(
    weights.answers * answers +
      weights.span * span +
      weights.words * ranked.score +
      weights.likeness * likeness,
  );

/**
 * The sentences that may answer, best first. Nobody is answered by a question: those are left out. Ties go to the earlier place.
 */
export function rank(evidence: readonly SentenceEvidence[], weights = RANKING): Judged[] {
  const scored = evidence
    .filter(({ isQuestion }) => !isQuestion)
    .map((one) => ({ ...one, score: scoreOf(one, weights) }))
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        a.ranked.place - b.ranked.place ||
        a.ranked.sentence.sentence.number - b.ranked.sentence.sentence.number,
    );
  const [first, second] = scored;
  return scored.map((one) => {
    const other = one === first ? second : first;
    return { ...one, margin: other === undefined ? Infinity : one.score - other.score };
  });
}

/** How sure it is that a sentence answers: a logistic model over `decisionFeatures`, 0 to 1, rounded. */
function surenessOf(query: Query, judged: Judged): number {
  const evidence = decisionFeatures.reduce((sum, { name, measure }) => {
    const weight = SURENESS[name] ?? 0;
    return weight === 0 ? sum : sum + weight * measure(query, judged);
  }, 0);
  return rounded(1 / (1 + Math.exp(-evidence)));
}

/** What is made of all that was read. */
export function judge(query: Query, evidence: readonly SentenceEvidence[]): Reading {
  const ranking = rank(evidence).map((judged) => readingOf(query, judged));
  const [best] = ranking;
  return {
    by: "meaning",
    ranking,
    nothing: best === undefined ? 1 : rounded(1 - best.confidence),
    joinsWithin: JOINS_WITHIN,
    rivalsWithin: RIVALS_WITHIN,
    shownFrom: SHOWN_FROM,
    mostShown: MOST_SHOWN,
  };
}

/** Sureness is worked out when it is asked for: of most sentences, nobody asks. */
function readingOf(query: Query, judged: Judged): SentenceReading {
  const { place, passage, sentence } = judged.ranked;
  let confidence: number | undefined;
  return {
    place,
    passage,
    sentence,
    score: judged.score,
    get confidence() {
      return (confidence ??= surenessOf(query, judged));
    },
  };
}
