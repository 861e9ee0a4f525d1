import type { Meanings } from "../../../src/core/lexicon/meanings.ts";
import { createThesaurus } from "../../../src/core/lexicon/thesaurus.ts";
import { createWordVectors } from "../../../src/core/lexicon/word-vectors.ts";

/**
 * What is known of a few words, laid down by hand.
 *
 * @param vectors - by word, commonest first; all of the same length, whole numbers from -128 to 127
 * @param thesaurus - lines, as `createThesaurus` reads them
 */
export function meaningsOf(
  vectors: Readonly<Record<string, readonly number[]>>,
  thesaurus: readonly string[] = [],
): Meanings {
  const [first = []] = Object.values(vectors);
  const numbers = Int8Array.from(Object.values(vectors).flat());
  return {
    vectors: createWordVectors(Object.keys(vectors), numbers, first.length),
    thesaurus: createThesaurus(thesaurus.join("\n")),
  };
}

/** Of the words of the small world: boats, buildings, people. Most are known, some are not, as it is with real ones. */
export const smallMeanings = meaningsOf(
  {
    council: [0, 0, 100],
    bridge: [10, 100, 0],
    ferry: [100, 10, 0],
    boat: [100, 0, 5],
    stone: [0, 90, -40],
    harbour: [90, 40, 0],
    lighthouse: [60, 80, 0],
    nothing: [0, 0, 0],
  },
  ["bridg cross:75 ferri:50", "ferri boat:60 !bridg", "council parish:80"],
);
