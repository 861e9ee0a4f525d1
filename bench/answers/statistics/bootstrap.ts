import { randomFrom } from "../random.ts";
import type { Estimate } from "./estimate.ts";

/** A figure with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 2000;
/** Every figure is drawn with the same articles, so that a table is the same in each run. */
const SEED = "every question belongs to an article";

/**
 * A figure over some articles with its 95 % percentile interval (Efron & Tibshirani 1993). Questions of one article are
 * alike, so whole articles are drawn, not questions.
 *
 * @param places - the articles that count, by their place in the file
 */
export function intervalOf(estimate: Estimate, places: readonly number[]): Interval {
  const value = estimate(weightsOf(places));
  const random = randomFrom(SEED);
  const drawn = Array.from({ length: DRAWS }, () =>
    estimate(weightsOf(places.flatMap(() => places.slice(Math.floor(random() * places.length)).slice(0, 1)))),
  )
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b);
  const at = (part: number): number => drawn[Math.floor(part * (drawn.length - 1))] ?? Number.NaN;
  return { value, low: at(0.025), high: at(0.975) };
}

function weightsOf(places: readonly number[]): number[] {
  const weights: number[] = Array.from({ length: Math.max(-1, ...places) + 1 }, () => 0);
  for (const place of places) weights[place] = (weights[place] ?? 0) + 1;
  return weights;
}
