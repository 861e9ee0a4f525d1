/** What a summary shares with reference summaries: each an F1, 0 to 1. */
export interface Rouge {
  /** Single words. */
  readonly one: number;
  /** Pairs of neighbouring words. */
  readonly two: number;
  /** The longest common subsequence of the whole texts. */
  readonly longest: number;
}

/**
 * ROUGE-1, -2 and -L (Lin 2004): words in small letters, `[a-z0-9]+`, no stemming; one longest common subsequence over the
 * whole text. Over several references, hits and lengths are added up before precision and recall are taken.
 *
 * @param summary - its sentences, in the order of the text
 */
export function rougeOf(summary: readonly string[], references: readonly string[]): Rouge {
  const words = wordsIn(summary.join(" "));
  const wanted = references.map(wordsIn);
  return {
    one: f1(
      words,
      wanted,
      (a, b) => hitsOf(a, b),
      (a) => a.length,
    ),
    two: f1(
      words,
      wanted,
      (a, b) => hitsOf(pairsOf(a), pairsOf(b)),
      (a) => pairsOf(a).length,
    ),
    longest: f1(words, wanted, longestCommon, (a) => a.length),
  };
}

type Words = readonly string[];

const wordsIn = (text: string): Words => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const pairsOf = (words: Words): Words => words.slice(1).map((word, index) => `${words[index]} ${word}`);

function f1(
  words: Words,
  references: readonly Words[],
  hitsWith: (words: Words, reference: Words) => number,
  sizeOf: (words: Words) => number,
): number {
  const hits = references.reduce((sum, reference) => sum + hitsWith(words, reference), 0);
  const sizes = references.reduce((sum, reference) => sum + sizeOf(reference) + sizeOf(words), 0);
  return sizes === 0 ? 0 : (2 * hits) / sizes;
}

/** How many both have; what occurs twice in one has to occur twice in the other to count twice. */
function hitsOf(a: Words, b: Words): number {
  const left = new Map<string, number>();
  for (const gram of b) left.set(gram, (left.get(gram) ?? 0) + 1);
  return a.filter((gram) => {
    const count = left.get(gram) ?? 0;
    left.set(gram, count - 1);
    return count > 0;
  }).length;
}

function longestCommon(a: Words, b: Words): number {
  let row = b.map(() => 0);
  for (const word of a) {
    let [diagonal, before] = [0, 0];
    row = row.map((above, index) => {
      const here = word === b[index] ? diagonal + 1 : Math.max(above, before);
      diagonal = above;
      before = here;
      return here;
    });
  }
  return row.at(-1) ?? 0;
}
