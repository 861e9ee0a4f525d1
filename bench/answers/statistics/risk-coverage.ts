import type { Estimate } from "./estimate.ts";

/** A question with how sure the system was of its answer, and whether that was right. */
export interface Scored {
  readonly place: number;
  readonly score: number;
  readonly isRight: boolean;
}

/**
 * How many of the answers are right if only the surest ones are given (El-Yaniv & Wiener 2010). Where scores tie at the
 * edge, each of the tied counts in part.
 *
 * @param coverage - the share of the questions that are answered, above 0 to 1
 */
export function precisionAt(coverage: number, answers: readonly Scored[]): Estimate {
  const ties = new Map<number, Scored[]>();
  for (const answer of answers) ties.set(answer.score, [...(ties.get(answer.score) ?? []), answer]);
  const levels = [...ties].toSorted(([a], [b]) => b - a).map(([, level]) => level);
  return (weights) => {
    const weigh = (level: readonly Scored[]): number =>
      level.reduce((sum, { place }) => sum + (weights[place] ?? 0), 0);
    const room = coverage * weigh(answers);
    let given = 0;
    let right = 0;
    for (const level of levels) {
      const weight = weigh(level);
      const taken = Math.min(weight, room - given);
      if (taken <= 0) continue;
      given += taken;
      right += (taken / weight) * weigh(level.filter(({ isRight }) => isRight));
    }
    return right / given;
  };
}
