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
 * and by length, so that one look-up reads a small part of them. What fuse.js proposes is checked by edit distance.
 */
export function indexWords(entries: readonly IndexedWord[]): FuzzyWords {
  const groups = groupBy(entries, ({ word }) => groupOf(word, word.length));
  const fuses = new Map<string, Fuse<IndexedWord>>();
  const search = (word: string, length: number): readonly IndexedWord[] => {
    const key = groupOf(word, length);
    const group = groups.get(key);
    if (group === undefined) return [];
    const fuse = fuses.get(key) ?? fuseOver(group);
    fuses.set(key, fuse);
    return fuse.search(word).map(({ item }) => item);
  };

  return (word) => {
    if (word.length < SHORTEST || /\p{N}/u.test(word)) return [];
    const limit = word.length >= LONG ? 2 : 1;
    const shortest = Math.max(SHORTEST, word.length - limit);
    return Array.from({ length: word.length + limit - shortest + 1 }, (_, more) =>
      search(word, shortest + more),
    )
      .flat()
      .map((entry) => ({ ...entry, distance: editDistance(word, entry.word, limit) }))
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
