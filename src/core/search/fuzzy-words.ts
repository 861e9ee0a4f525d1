import Fuse from "fuse.js";
import { editDistance } from "./edit-distance.ts";
import { groupBy } from "./group-by.ts";

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
 * Indexes the passages by their distinct words with fuse.js, which is quick on short strings and slow on long ones:
 * it is asked about words, never about paragraphs. Words are grouped by first letter, which people seldom get wrong,
 * so that one look-up reads a small part of them. What fuse.js proposes is checked by edit distance.
 */
export function indexWords(entries: readonly IndexedWord[]): FuzzyWords {
  const groups = groupBy(entries, ({ word }) => word.charAt(0));
  const fuses = new Map<string, Fuse<IndexedWord>>();

  return (word) => {
    const initial = word.charAt(0);
    const group = groups.get(initial);
    if (group === undefined || word.length < SHORTEST || /\p{N}/u.test(word)) return [];
    const fuse = fuses.get(initial) ?? fuseOver(group);
    fuses.set(initial, fuse);
    const limit = word.length >= LONG ? 2 : 1;
    return fuse
      .search(word)
      .map(({ item }) => ({ ...item, distance: editDistance(word, item.word, limit) }))
      .filter(({ distance, word: { length } }) => distance <= limit && length >= SHORTEST)
      .map(({ distance, ...entry }) => ({
        ...entry,
        similarity: 1 - distance / Math.max(word.length, entry.word.length),
      }))
      .toSorted((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1));
  };
}

const fuseOver = (group: readonly IndexedWord[]): Fuse<IndexedWord> =>
  new Fuse(group, { keys: ["word"], threshold: FUSE_THRESHOLD, ignoreFieldNorm: true, distance: 32 });
