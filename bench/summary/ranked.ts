import { wordCountOf } from "./data.ts";
import type { Wanted } from "./summariser.ts";

/** A sentence with its place among those of the text. */
export interface Placed {
  readonly text: string;
  readonly place: number;
}

/** How far whole sentences may go beyond the words that are wanted. */
export const OVERSHOOT = 1.1;

/**
 * Makes a summary out of a ranking, as one would with a package that only ranks: the best sentences, one after the other; what
 * does not fit is passed over. They stand in the order of the text.
 *
 * @param ranking - best first
 */
export const summaryFrom =
  (ranking: readonly Placed[]) =>
  (wanted: Wanted): string[] => {
    const taken =
      wanted.kind === "sentences" ? ranking.slice(0, wanted.count) : fitting(ranking, wanted.count);
    return taken.toSorted((a, b) => a.place - b.place).map(({ text }) => text);
  };

function fitting(ranking: readonly Placed[], count: number): readonly Placed[] {
  let words = 0;
  return ranking.filter(({ text }) => {
    const longer = words + wordCountOf(text);
    if (longer > OVERSHOOT * count) return false;
    words = longer;
    return true;
  });
}
