import type { Pieces } from "./pieces.ts";

/** How a window was read. Log-odds are rounded: the last digits may differ between machines. */
export interface WindowReading {
  /** For each sentence, the log-odds that it answers rather than nothing in the window does; −Infinity where it was not read. */
  readonly sentences: readonly number[];
  /** For each sentence, the log-odds of the best words in it being the answer rather than none. */
  readonly spans: readonly number[];
}

/** What the encoder gives for a window: one number for each piece, and one for all. */
export interface Outputs {
  readonly sentence: Float32Array;
  readonly none: number;
  readonly start: Float32Array;
  readonly end: Float32Array;
}

/** The longest answer that is looked for, in pieces. */
const LONGEST_SPAN = 25;
const STEPS = 100;

/** Reads the encoder's numbers. */
export function readingOf({ marks, ends }: Pieces, { sentence, none, start, end }: Outputs): WindowReading {
  const nothing = (start[0] ?? 0) + (end[0] ?? 0);
  return {
    sentences: marks.map((mark) => (mark === undefined ? -Infinity : rounded((sentence[mark] ?? 0) - none))),
    spans: marks.map((mark, at) =>
      mark === undefined
        ? -Infinity
        : rounded(bestSpan(start, end, mark + 1, ends[at] ?? mark + 1) - nothing),
    ),
  };
}

function bestSpan(start: Float32Array, end: Float32Array, from: number, to: number): number {
  let best = -Infinity;
  for (let first = from; first < to; first++)
    for (let last = first; last < Math.min(to, first + LONGEST_SPAN); last++)
      best = Math.max(best, (start[first] ?? 0) + (end[last] ?? 0));
  return best;
}

const rounded = (value: number): number => Math.round(value * STEPS) / STEPS;
