import { ATTRIBUTION, JUDGEMENT, REASONING } from "./genre.ts";
import type { SummaryCandidate } from "./candidates.ts";

/** What the claim of an argument is known by; each from 0 to 1. */
const TITLE_WEIGHT = 1;
const CENTRALITY_WEIGHT = 0.5;
/** The first and the last paragraph say what it comes to. */
const PLACE_WEIGHT = 0.3;
const REASONING_WEIGHT = 0.3;
const JUDGEMENT_WEIGHT = 0.3;
/** “The treaty should be kept”: what the article asks for. */
const DEMAND_WEIGHT = 0.3;
const DEMAND =
  /\b(?:should|must|ought to|needs? to|has to|have to|cannot afford|it is time|requires?|deserves?|(?:i|we) (?:believe|argue|propose|urge))\b/iu;

/** A claim says something of what the title names: at least this part of it. */
const LEAST_NAMED = 0.2;
/** A claim that stands out has at least this, */
const LEAST = 1.1;
/** and so much more than any other sentence. */
const LEAD = 0.15;

/** A candidate with what is known of it in its article. */
export interface Weighed {
  readonly candidate: SummaryCandidate;
  /** 0 to 1. */
  readonly centrality: number;
  /** The share of the title that it names, 0 to 1. */
  readonly named: number;
}

/**
 * The sentence in which an argument says what it wants to say, where one stands out: it names what the title names, judges or
 * demands, stands at the beginning or the end, and is said by the writer, not ascribed to others.
 *
 * @param sentences - all of the article, in order
 * @returns its index; undefined rather than a guess between several
 */
export function claimAmong(sentences: readonly Weighed[]): number | undefined {
  const paragraphs = new Set(sentences.map(({ candidate }) => candidate.paragraph.number));
  const [first, last] = [Math.min(...paragraphs), Math.max(...paragraphs)];
  const scores = sentences
    .map(({ candidate, centrality, named }, index) => {
      const { ownWords, paragraph } = candidate;
      const stance =
        REASONING_WEIGHT * Number(REASONING.test(ownWords)) +
        JUDGEMENT_WEIGHT * Number(JUDGEMENT.test(ownWords)) +
        DEMAND_WEIGHT * Number(DEMAND.test(ownWords));
      const score =
        TITLE_WEIGHT * named +
        CENTRALITY_WEIGHT * centrality +
        PLACE_WEIGHT * Number(paragraph.number === first || paragraph.number === last) +
        stance;
      const mayBe = stance > 0 && named >= LEAST_NAMED && mayClaim(candidate);
      return { index, score: mayBe ? score : 0 };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || best.score < LEAST || best.score - (second?.score ?? 0) < LEAD) return undefined;
  return best.index;
}

/** Said whole, by itself and by the writer. */
const mayClaim = ({ needs, isLedUpTo, isFragment, ownWords }: SummaryCandidate): boolean =>
  needs === "nothing" &&
  !isLedUpTo &&
  !isFragment &&
  !ATTRIBUTION.test(ownWords) &&
  !/\s{12}/u.test(ownWords);
