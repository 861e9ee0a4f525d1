/** What is known of words in general: how alike in use they are, and how common. Folded words go in. */
export interface WordVectors {
  /** The word's place among all words, commonest first (0 is the commonest); undefined for one that is not known. */
  rankOf(word: string): number | undefined;
  /** The cosine of two words' vectors, by their ranks: 1 for the same use, about 0 for unrelated words. */
  similarity(rank: number, other: number): number;
  /**
   * Lays the vectors of some words, given by their ranks, side by side: to be gone through again and again, which is far
   * quicker than asking for one similarity after another.
   */
  among(others: readonly number[]): AlikeAmong;
  /** Commonest first. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Adds a word's vector, brought to length 1 and times `weight`, to a sum of as many dimensions. */
  addTo(sum: Float64Array, rank: number, weight: number): void;
}

/**
 * Those of some words that are at least so much alike to the word of a rank, by their places, in order. Most strangers are told at a
 * glance, by their first dimensions, and with them a few that are alike.
 */
type AlikeAmong = (rank: number, least: number) => { readonly place: number; readonly similarity: number }[];

/**
 * The first dimensions hold the greatest differences between words, so they tell most strangers apart: words that are alike
 * hardly ever point apart in the first eight (6 in 1,000 at a likeness of .4 and more), nor have less than .1 of their likeness in the
 * first sixteen (2 in 100).
 */
const FIRST_GLANCE = 8;
const GLANCE = 16;
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
  const first = Math.min(FIRST_GLANCE, dimensions);
  const glance = Math.min(GLANCE, dimensions);
  return {
    rankOf: (word) => ranks.get(word),
    similarity: (rank, other) =>
      dot(numbers, rank * dimensions, numbers, other * dimensions, dimensions) /
      ((lengths[rank] ?? 1) * (lengths[other] ?? 1)),
    among(others) {
      const rows = new Int8Array(others.length * dimensions);
      for (const [place, other] of others.entries())
        rows.set(numbers.subarray(other * dimensions, (other + 1) * dimensions), place * dimensions);
      const rowLengths = Float64Array.from(others, (other) => lengths[other] ?? 1);
      return (rank, least) => {
        const found: { place: number; similarity: number }[] = [];
        const own = rank * dimensions;
        for (let place = 0; place < rowLengths.length; place++) {
          const row = place * dimensions;
          const soFar = dot(numbers, own, rows, row, first);
          if (soFar < 0) continue;
          const scale = (lengths[rank] ?? 1) * (rowLengths[place] ?? 1);
          const glanced = soFar + dot(numbers, own + first, rows, row + first, glance - first);
          if (glanced < LEAST_AT_A_GLANCE * scale) continue;
          const further = dot(numbers, own + glance, rows, row + glance, dimensions - glance);
          const similarity = (glanced + further) / scale;
          if (similarity >= least) found.push({ place, similarity });
        }
        return found;
      };
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

/** The dot product of `count` numbers from a place in each table on. */
function dot(a: Int8Array, fromA: number, b: Int8Array, fromB: number, count: number): number {
  let sum = 0;
  // Whole numbers, so the sum is the same in any order and on any machine. Said to be whole, and four at a time, it is
  // worked out twice as fast.
  let i = 0;
  for (; i + 3 < count; i += 4)
    sum =
      (sum +
        Math.imul(a[fromA + i] ?? 0, b[fromB + i] ?? 0) +
        Math.imul(a[fromA + i + 1] ?? 0, b[fromB + i + 1] ?? 0) +
        Math.imul(a[fromA + i + 2] ?? 0, b[fromB + i + 2] ?? 0) +
        Math.imul(a[fromA + i + 3] ?? 0, b[fromB + i + 3] ?? 0)) |
      0;
  for (; i < count; i++) sum = (sum + Math.imul(a[fromA + i] ?? 0, b[fromB + i] ?? 0)) | 0;
  return sum;
}
