/** The terms of one sentence with their weights; of length 1, or empty where the sentence has no terms. */
export type TermVector = ReadonlyMap<string, number>;

/** Vectors of the sentences of one article, and what they are weighed by. */
export interface TermVectors {
  readonly vectors: readonly TermVector[];
  /** How much a term tells one sentence of the article from the others: ln(1 + n / sentences with it); 0 if absent. */
  readonly rarityOf: (term: string) => number;
}

/** Weighs the terms of each sentence by how often it has them and by how few sentences do (tf–idf, cosine length). */
export function termVectorsOf(sentences: readonly (readonly string[])[]): TermVectors {
  const frequency = new Map<string, number>();
  for (const terms of sentences)
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const rarityOf = (term: string): number => {
    const count = frequency.get(term);
    return count === undefined ? 0 : Math.log(1 + sentences.length / count);
  };
  return { vectors: sentences.map((terms) => vectorOf(terms, rarityOf)), rarityOf };
}

function vectorOf(terms: readonly string[], rarityOf: (term: string) => number): TermVector {
  const vector = new Map<string, number>();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + rarityOf(term));
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

/** Inner product of a vector with weights that may be of any length. */
export function productOf(vector: TermVector, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of vector) sum += weight * (weights.get(term) ?? 0);
  return sum;
}

/** The sum of vectors, each times its factor. */
export function weightedSum(vectors: readonly TermVector[], factors: readonly number[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const [index, vector] of vectors.entries()) {
    const factor = factors[index] ?? 0;
    if (factor === 0) continue;
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + factor * weight);
  }
  return sum;
}
