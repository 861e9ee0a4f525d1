import { productOf, weightedSum } from "./term-vectors.ts";
import type { TermVector } from "./term-vectors.ts";

/** PageRank's usual chance of following a link rather than starting anywhere. */
const DAMPING = 0.85;
/** Ranks of sentences settle well before this. */
const ROUNDS = 30;
/** Below this, what is left of a sum is rounding. */
const NOTHING = 1e-9;

/**
 * How central each sentence is: continuous LexRank (Erkan & Radev 2004, https://doi.org/10.1613/jair.1523), a random
 * walk from sentence to sentence in which similar ones are likelier steps. The graph of all pairs is never built:
 * similarity is an inner product, so what flows into a sentence is its product with one weighted sum of all vectors, and a
 * round costs no more than reading the article once.
 *
 * @returns 0 to 1 for each vector, 1 for the most central
 */
export function centralityOf(vectors: readonly TermVector[]): number[] {
  const count = vectors.length;
  const everything = weightedSum(
    vectors,
    vectors.map(() => 1),
  );
  const degrees = vectors.map((vector) => productOf(vector, everything) - selfSimilarityOf(vector));

  let ranks = vectors.map(() => 1 / count);
  for (let round = 0; round < ROUNDS; round += 1) {
    const flows = ranks.map((rank, index) => {
      const degree = degrees[index] ?? 0;
      return degree > NOTHING ? rank / degree : 0;
    });
    const pool = weightedSum(vectors, flows);
    ranks = vectors.map((vector, index) => {
      const inflow = productOf(vector, pool) - (flows[index] ?? 0) * selfSimilarityOf(vector);
      return (1 - DAMPING) / count + DAMPING * Math.max(0, inflow);
    });
  }
  const highest = ranks.reduce((high, rank) => Math.max(high, rank), 0);
  return ranks.map((rank) => rank / highest);
}

/** Vectors have length 1, unless they are empty. */
const selfSimilarityOf = (vector: TermVector): number => (vector.size === 0 ? 0 : 1);
