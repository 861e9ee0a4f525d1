/** What is known of words in general: how alike in use they are, and how common. Folded words go in. */
export interface WordVectors {
  /** The word's place among all words, commonest first (0 is the commonest); undefined for one that is not known. */
  rankOf(word: string): number | undefined;
  /** The cosine of two words' vectors, by their ranks: 1 for the same use, about 0 for unrelated words. */
  similarity(rank: number, other: number): number;
  /** False for most words that are not alike, and quickly: whether `similarity` is worth working out. */
  mayBeSimilar(rank: number, other: number): boolean;
  /** Commonest first. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Adds a word's vector, brought to length 1 and times `weight`, to a sum of as many dimensions. */
  addTo(sum: Float64Array, rank: number, weight: number): void;
}

/** The first dimensions hold the greatest differences between words, so they tell most strangers apart. */
const GLANCE = 16;
/** Of words that are alike, hardly any share less than this in those dimensions. */
const LEAST_AT_A_GLANCE = 0.1;

/**
 * Makes a table of word vectors usable.
 *
 * @param words - folded, commonest first
 * @param numbers - `dimensions` numbers for each word, in the same order, on any scale; the dimensions in which words
 *   differ most come first
 */
export function createWordVectors(
  words: readonly string[],
  numbers: Int8Array,
  dimensions: number,
): WordVectors {
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const lengths = Float64Array.from(words, (_, rank) => {
    let sum = 0;
    for (let i = rank * dimensions; i < (rank + 1) * dimensions; i++) sum += (numbers[i] ?? 0) ** 2;
    return Math.sqrt(sum) || 1;
  });
  /** What the first `count` dimensions contribute to the cosine. */
  const shared = (rank: number, other: number, count: number): number => {
    const [a, b] = [rank * dimensions, other * dimensions];
    // Whole numbers, so the sum is the same in any order and on any machine.
    let sum = 0;
    for (let i = 0; i < count; i++) sum += (numbers[a + i] ?? 0) * (numbers[b + i] ?? 0);
    return sum / ((lengths[rank] ?? 1) * (lengths[other] ?? 1));
  };
  return {
    rankOf: (word) => ranks.get(word),
    similarity: (rank, other) => shared(rank, other, dimensions),
    mayBeSimilar: (rank, other) => shared(rank, other, Math.min(GLANCE, dimensions)) >= LEAST_AT_A_GLANCE,
    words,
    dimensions,
    addTo(sum, rank, weight) {
      const scale = weight / (lengths[rank] ?? 1);
      for (let i = 0; i < dimensions; i++)
        sum[i] = (sum[i] ?? 0) + scale * (numbers[rank * dimensions + i] ?? 0);
    },
  };
}
