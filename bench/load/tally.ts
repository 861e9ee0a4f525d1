/** What came of many requests. */
export interface Driven {
  readonly answered: number;
  /** Not the status, or not the kind of body, that was expected. */
  readonly errors: number;
  /** Right answers. */
  readonly perSecond: number;
  /** Milliseconds that half of the requests, or all but one in a hundred, took at most. */
  readonly p50: number;
  readonly p99: number;
}

export interface Tally {
  note(ms: number, isRight: boolean): void;
  /** @param seconds - that all of it took */
  total(seconds: number): Driven;
}

export function createTally(): Tally {
  const times: number[] = [];
  let errors = 0;
  return {
    note(ms, isRight) {
      times.push(ms);
      if (!isRight) errors += 1;
    },
    total(seconds) {
      const sorted = Float64Array.from(times).toSorted();
      const at = (share: number): number =>
        sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
      const answered = sorted.length;
      return { answered, errors, perSecond: (answered - errors) / seconds, p50: at(0.5), p99: at(0.99) };
    },
  };
}

/** The middle of an odd number of figures, the mean of the two in the middle of an even one. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
