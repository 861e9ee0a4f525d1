import { isStopWord } from "../language/en/stop-words.ts";
import { stem } from "../language/tokens.ts";
import { counterpartsOf } from "./meaning/flips.ts";
import type { Opposites } from "./meaning/flips.ts";
import { mayBe } from "./said.ts";
import type { SaidWord } from "./said.ts";

/** One step of an alignment: by places in the two lists of words. */
export type Step =
  | { readonly kind: "same" | "changed"; readonly said: number; readonly told: number }
  | { readonly kind: "added"; readonly said: number }
  | { readonly kind: "dropped"; readonly told: number };

/** Where one list may go on alone at hardly any cost: words before or behind what was quoted are not left out of it. */
export interface FreeEnds {
  readonly start: boolean;
  readonly end: boolean;
}

const ALONE = 1;
/** Next to nothing: of two alignments that cost the same, the one that uses more of the words is meant. */
const OUTSIDE = 1e-4;
/** Two words of one kind are one put for the other; two of different kinds may as well be. */
const OF_ONE_KIND = 1;
const OF_TWO_KINDS = 1.4;
const OF_ONE_STEM = 0.5;
const COUNTERPARTS = 0.8;
/** Longer stretches than this (in pairs of words) share too little to be worth comparing word by word. */
const MOST_PAIRS = 250_000;

/**
 * Aligns two short lists of words at the least cost (Needleman & Wunsch 1970), as an editor would see the changes.
 *
 * @param told - the article's words, as keys
 */
export function alignWords(
  said: readonly SaidWord[],
  told: readonly string[],
  free: FreeEnds,
  oppositesOf: Opposites,
): Step[] {
  if (said.length * told.length > MOST_PAIRS || said.length === 0 || told.length === 0)
    return [
      ...said.map((_, at) => ({ kind: "added" as const, said: at })),
      ...(free.start || free.end ? [] : told.map((_, at) => ({ kind: "dropped" as const, told: at }))),
    ];
  const width = told.length + 1;
  const costs = new Float64Array((said.length + 1) * width);
  for (let column = 1; column < width; column++) costs[column] = column * (free.start ? OUTSIDE : ALONE);
  for (const [row, word] of said.entries()) {
    const cost = pairCostOf(word, oppositesOf);
    const [here, above] = [(row + 1) * width, row * width];
    costs[here] = (row + 1) * ALONE;
    for (const [column, other] of told.entries())
      costs[here + column + 1] = Math.min(
        (costs[above + column] ?? 0) + cost(other),
        (costs[above + column + 1] ?? 0) + ALONE,
        (costs[here + column] ?? 0) + (free.end && row + 1 === said.length ? OUTSIDE : ALONE),
      );
  }
  return trace(said, told, costs, free, oppositesOf);
}

function trace(
  said: readonly SaidWord[],
  told: readonly string[],
  costs: Float64Array,
  free: FreeEnds,
  oppositesOf: Opposites,
): Step[] {
  const width = told.length + 1;
  const steps: Step[] = [];
  let [row, column] = [said.length, told.length];
  while (row > 0 || column > 0) {
    const cost = costs[row * width + column] ?? 0;
    const [word, other] = [said[row - 1], told[column - 1]];
    const pair = word === undefined || other === undefined ? Infinity : pairCostOf(word, oppositesOf)(other);
    if (row > 0 && column > 0 && isEqual(cost, (costs[(row - 1) * width + column - 1] ?? 0) + pair)) {
      row -= 1;
      column -= 1;
      steps.push({ kind: pair === 0 ? "same" : "changed", said: row, told: column });
    } else if (row > 0 && isEqual(cost, (costs[(row - 1) * width + column] ?? 0) + ALONE)) {
      row -= 1;
      steps.push({ kind: "added", said: row });
    } else {
      column -= 1;
      const isOutside = (row === 0 && free.start) || (row === said.length && free.end);
      if (!isOutside) steps.push({ kind: "dropped", told: column });
    }
  }
  return steps.toReversed();
}

const isEqual = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** What it costs to take a word of the article for this one; what is worked out once for it serves for all of them. */
function pairCostOf(word: SaidWord, oppositesOf: Opposites): (told: string) => number {
  const ownStem = stem(word.key);
  const isCounterpart = counterpartsOf(word.key, oppositesOf);
  const kind = kindOf(word.key);
  return (told) => {
    if (mayBe(word, told)) return 0;
    if (stem(told) === ownStem) return OF_ONE_STEM;
    if (isCounterpart(told)) return COUNTERPARTS;
    return kindOf(told) === kind ? OF_ONE_KIND : OF_TWO_KINDS;
  };
}

function kindOf(key: string): string {
  if (/\p{N}/u.test(key)) return "number";
  return isStopWord(key) ? "stop" : "content";
}
