import type { TermVector } from "./term-vectors.ts";

/** For the index of a sentence, those that share a term with it, each with the cosine of the two, 0 to 1. */
export type Similarities = (index: number) => ReadonlyMap<number, number>;

/**
 * Finds the sentences that resemble one sentence: those that share a term with it, each with the cosine of the two (0 to 1).
 * The sentence itself is among them. Looked up by term, so that pairs with nothing in common cost nothing.
 */
export function similaritiesTo(vectors: readonly TermVector[]): Similarities {
  const places = new Map<string, { readonly index: number; readonly weight: number }[]>();
  for (const [index, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const known = places.get(term);
      if (known === undefined) places.set(term, [{ index, weight }]);
      else known.push({ index, weight });
    }
  }
  return (index) => {
    const similarities = new Map<number, number>();
    for (const [term, weight] of vectors[index] ?? [])
      for (const other of places.get(term) ?? [])
        similarities.set(other.index, (similarities.get(other.index) ?? 0) + weight * other.weight);
    return similarities;
  };
}
