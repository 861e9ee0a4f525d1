import type { SummaryCandidate } from "./candidates.ts";
import type { Budget } from "./length.ts";
import type { Similarities } from "./similarity.ts";
import type { SummaryWeights } from "./weights.ts";

/** From this similarity on, two sentences say the same: never both. */
const SAME = 0.8;
/** A sentence that hangs on more others than these, itself included, is not worth their room. */
const LONGEST_CHAIN = 4;

/** What is to be chosen from, by what, within what. */
export interface Task {
  readonly candidates: readonly SummaryCandidate[];
  /** Of each candidate. */
  readonly relevance: readonly number[];
  readonly budget: Budget;
  readonly weights: Pick<SummaryWeights, "redundancy" | "spread">;
  /** Of each candidate, the part of the text that it belongs to. */
  readonly parts: readonly number[];
  /** Of each candidate, whether it is looked for; others are only taken where one of these needs them. */
  readonly isWanted: readonly boolean[];
}

/** Some sentences of an article, each with those that it needs. Sentences are named by their index among the candidates. */
export interface Selection {
  readonly taken: ReadonlySet<number>;
  readonly words: number;
  readonly characters: number;
  /** Relevance less repetition, summed over the words of its sentences: so a long sentence has to earn its length. */
  readonly value: number;
  /** For each candidate, its similarity to the most similar sentence taken. */
  readonly redundancy: Float64Array;
  /** The same for the same sentences, in whatever order they were taken. */
  readonly fingerprint: number;
}

/** A selection with sentences that would be added to it; the numbers are those it would then have. */
export interface Extension {
  readonly base: Selection;
  readonly added: readonly number[];
  readonly words: number;
  readonly characters: number;
  readonly value: number;
  readonly fingerprint: number;
}

/** The selection to start from. */
export function emptySelection({ candidates }: Task): Selection {
  const redundancy = new Float64Array(candidates.length);
  return { taken: new Set(), words: 0, characters: 0, value: 0, redundancy, fingerprint: 0 };
}

/**
 * Weighs adding a sentence with all that it needs.
 *
 * @returns undefined where the sentence is taken already, repeats one that is, needs too much, or does not fit
 */
export function extensionBy(index: number, base: Selection, task: Task): Extension | undefined {
  const { candidates, relevance, budget, weights, parts } = task;
  if (candidates[index]?.isLedUpTo !== false || task.isWanted[index] !== true) return undefined;
  const added: number[] = [];
  let { words, characters, value, fingerprint } = base;
  for (let place = index; !base.taken.has(place); place -= 1) {
    const candidate = candidates[place];
    const redundancy = base.redundancy[place] ?? 0;
    if (candidate === undefined || candidate.needs === "lost") return undefined;
    if (redundancy >= SAME || added.length === LONGEST_CHAIN) return undefined;
    words += candidate.words;
    const before = weights.spread === 0 ? 0 : takenFrom(parts[place], base, parts);
    value +=
      candidate.words * ((relevance[place] ?? 0) - weights.redundancy * redundancy - weights.spread * before);
    fingerprint += fingerprintOf(place);
    added.push(place);
    characters += lengthOf(candidate);
    if (words > budget.maxWords || characters > budget.maxCharacters) return undefined;
    if (base.taken.size + added.length > budget.maxSentences) return undefined;
    if (candidate.needs === "nothing") break;
  }
  return added.length === 0 ? undefined : { base, added, words, characters, value, fingerprint };
}

/** How many sentences of a part are taken. */
function takenFrom(part: number | undefined, { taken }: Selection, parts: readonly number[]): number {
  let count = 0;
  for (const index of taken) if (parts[index] === part) count += 1;
  return count;
}

/**
 * Carries an extension out.
 *
 * @param similarTo - the candidates that resemble one of them, with their similarity
 */
export function extend(
  { base, added, words, characters, value, fingerprint }: Extension,
  similarTo: Similarities,
): Selection {
  const redundancy = base.redundancy.slice();
  for (const index of added)
    for (const [other, similarity] of similarTo(index))
      redundancy[other] = Math.max(redundancy[other] ?? 0, similarity);
  return { taken: new Set([...base.taken, ...added]), words, characters, value, redundancy, fingerprint };
}

/** Sums of these all but never meet by chance; where two did, one selection would merely not be followed. */
const fingerprintOf = (index: number): number => Math.imul(index + 1, 0x9e3779b1) >>> 0;

/** In code units. */
export const lengthOf = ({ sentence }: SummaryCandidate): number => sentence.span.end - sentence.span.start;
