/** What is known of words in general: how alike in use they are, and how common. Folded words go in. */
export interface WordVectors {
  /** The word's place among all words, commonest first (0 is the commonest); undefined for one that is not known. */
  rankOf(word: string): number | undefined;
  /** The cosine of two words' vectors, by their ranks: 1 for the same use, about 0 for unrelated words. */
  similarity(rank: number, other: number): number;
  /**
   * Those of some words that are at least so much alike to one, in their order. Quicker than asking for the similarity of
   * each: most strangers are told at a glance, by their first dimensions, and with them a few that are alike.
   *
   * @param others - the words' ranks
   * @param least - from 0 to 1
   * @returns places in `others`
   */
  similarAmong(
    others: Int32Array,
    rank: number,
    least: number,
  ): { readonly place: number; readonly similarity: number }[];
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
  const glance = Math.min(GLANCE, dimensions);
  /** Whole numbers, so the sum is the same in any order and on any machine. Said to be whole, it is worked out twice as fast. */
  const dot = (rank: number, other: number, from: number, to: number): number => {
    const [a, b] = [rank * dimensions, other * dimensions];
    let sum = 0;
    for (let i = from; i < to; i++) sum = (sum + Math.imul(numbers[a + i] ?? 0, numbers[b + i] ?? 0)) | 0;
    return sum;
  };
  const scaleOf = (rank: number, other: number): number => (lengths[rank] ?? 1) * (lengths[other] ?? 1);
  return {
    rankOf: (word) => ranks.get(word),
    similarity: (rank, other) => dot(rank, other, 0, dimensions) / scaleOf(rank, other),
    similarAmong(others, rank, least) {
      const found: { place: number; similarity: number }[] = [];
      for (let place = 0; place < others.length; place++) {
        const other = others[place] ?? 0;
        const scale = scaleOf(rank, other);
        const glanced = dot(rank, other, 0, glance);
        if (glanced < LEAST_AT_A_GLANCE * scale) continue;
        const similarity = (glanced + dot(rank, other, glance, dimensions)) / scale;
        if (similarity >= least) found.push({ place, similarity });
      }
      return found;
    },
    words,
    dimensions,
    addTo(sum, rank, weight) {
      const scale = weight / (lengths[rank] ?? 1);
      for (let i = 0; i < dimensions; i++)
        sum[i] = (sum[i] ?? 0) + scale * (numbers[rank * dimensions + i] ?? 0);
    },
  };
}
