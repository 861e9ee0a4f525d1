import Fuse from "fuse.js";
import { editDistance } from "../lexicon/edit-distance.ts";
import { groupBy } from "../text/group-by.ts";

/** A word of the passages, and the key under which its forms are indexed. */
export interface IndexedWord {
  /** Folded. */
  readonly word: string;
  readonly term: string;
}

/** A word of the passages that a misspelt word stands for. */
export interface Correction extends IndexedWord {
  /** 1 for the same word, towards 0 the less alike they are. */
  readonly similarity: number;
}

/** Finds the words of the passages that a word may be a misspelling of, nearest first. */
export type FuzzyWords = (word: string) => readonly Correction[];

/** Shorter words have too many neighbours to guess which one was meant. */
const SHORTEST = 4;
/** From this length on, two letters may be wrong. */
const LONG = 8;
/** fuse.js' score above which it drops a candidate (0 is a perfect match there): two errors in five letters pass. */
const FUSE_THRESHOLD = 0.45;

/**
 * Finds misspelt words among the distinct words of the passages with fuse.js, which is quick on a few short strings and
 * slow on many or long ones: it is asked about words, never about paragraphs. Words are grouped by first letter, which
 * people seldom get wrong, and by length, and those with too many other letters are left out, so that one look-up reads
 * very few of them. What fuse.js proposes is checked by edit distance.
 */
export function indexWords(entries: readonly IndexedWord[]): FuzzyWords {
  const groups = groupBy(entries, ({ word }) => groupOf(word, word.length));

  return (word) => {
    if (word.length < SHORTEST || /\p{N}/u.test(word)) return [];
    const limit = word.length >= LONG ? 2 : 1;
    const shortest = Math.max(SHORTEST, word.length - limit);
    const letters = lettersOf(word);
    const alike: IndexedWord[] = [];
    for (let length = shortest; length <= word.length + limit; length++)
      for (const entry of groups.get(groupOf(word, length)) ?? [])
        // A wrong letter takes the place of a right one: no more than two differ for each.
        if (bitCount(letters ^ lettersOf(entry.word)) <= 2 * limit) alike.push(entry);
    if (alike.length === 0) return [];
    return fuseOver(alike)
      .search(word)
      .map(({ item }) => ({ ...item, distance: editDistance(word, item.word, limit) }))
      .filter(({ distance }) => distance <= limit)
      .map(({ distance, ...entry }) => ({
        ...entry,
        similarity: 1 - distance / Math.max(word.length, entry.word.length),
      }))
      .toSorted((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1));
  };
}

/** Words that begin alike and are as long. */
const groupOf = (word: string, length: number): string => `${word.charAt(0)}${length}`;

const fuseOver = (group: readonly IndexedWord[]): Fuse<IndexedWord> =>
  new Fuse(group, { keys: ["word"], threshold: FUSE_THRESHOLD, ignoreFieldNorm: true, distance: 32 });

/** Which letters a word has, a bit for each; some letters share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) % 32);
  return letters;
}

/** How many bits are set. */
function bitCount(bits: number): number {
  let count = 0;
  // Each step clears the lowest one.
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
