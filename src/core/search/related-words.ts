import { stem } from "../text/tokens.ts";
import type { IndexedWord } from "./fuzzy-words.ts";
import { groupBy } from "./group-by.ts";
import type { Meanings } from "./meanings.ts";

/** A term of the passages that means something like a word. */
export interface RelatedTerm {
  readonly term: string;
  /** 0 to 1. */
  readonly similarity: number;
}

/** Finds the terms of the passages that mean something like a word, most alike first. */
export type RelatedTerms = (word: string) => readonly RelatedTerm[];

/** Words less alike than this are as often opposites or neighbours as they are substitutes. */
const LEAST_SIMILARITY = 0.4;
/** Further ones only blur. */
const MOST_RELATED = 12;
/** How alike forms of one word are that the stemmer keeps apart ("pharmacy", "pharmacist"). */
const SAME_FAMILY = 0.8;
/** Letters that words of one family begin with, at least, and those by which they may end differently, at most. */
const FAMILY_PREFIX = 5;
const FAMILY_ENDING = 4;
/** Answers that are kept, so that a word asked again costs nothing. */
const REMEMBERED = 5_000;

/**
 * Relates words to the passages' own: forms of one family by their common beginning, others by the thesaurus and by their
 * vectors. Opposites are left out, and so are names from the vectors, which put Poland beside Germany: no substitute.
 *
 * @param meanings - without them, only families are found
 */
export function relateWords(
  entries: readonly (IndexedWord & { readonly isName: boolean })[],
  meanings: Meanings | undefined,
): RelatedTerms {
  const families = groupBy(entries, ({ word }) => word.slice(0, FAMILY_PREFIX));
  const terms = new Set(entries.map(({ term }) => term));
  const ranked = entries.flatMap(({ word, term, isName }) => {
    const rank = isName ? undefined : meanings?.vectors.rankOf(word);
    return rank === undefined ? [] : [{ term, rank }];
  });
  const known = new Map<string, readonly RelatedTerm[]>();

  const familyOf = (word: string): RelatedTerm[] =>
    (families.get(word.slice(0, FAMILY_PREFIX)) ?? [])
      .filter((entry) => isFamily(word, entry.word))
      .map(({ term }) => ({ term, similarity: SAME_FAMILY }));
  const synonymsOf = (word: string): RelatedTerm[] =>
    [...(meanings?.thesaurus.relatedTo(stem(word)) ?? [])]
      .filter(([term]) => terms.has(term))
      .map(([term, similarity]) => ({ term, similarity }));
  const alikeInUse = (word: string): RelatedTerm[] => {
    const { vectors } = meanings ?? {};
    const rank = vectors?.rankOf(word);
    if (rank === undefined || vectors === undefined) return [];
    const found: RelatedTerm[] = [];
    // The whole vocabulary is gone through for each word that was not asked for before: no object is made for most.
    for (const { term, rank: other } of ranked) {
      if (!vectors.mayBeSimilar(rank, other)) continue;
      const similarity = vectors.similarity(rank, other);
      if (similarity >= LEAST_SIMILARITY) found.push({ term, similarity });
    }
    return found;
  };

  const find = (word: string): RelatedTerm[] => {
    const opposites = meanings?.thesaurus.oppositesOf(stem(word)) ?? new Set();
    const best = new Map<string, number>();
    for (const { term, similarity } of [...familyOf(word), ...synonymsOf(word), ...alikeInUse(word)])
      if (!opposites.has(term)) best.set(term, Math.max(best.get(term) ?? 0, similarity));
    return [...best]
      .map(([term, similarity]) => ({ term, similarity }))
      .toSorted((a, b) => b.similarity - a.similarity || (a.term < b.term ? -1 : 1))
      .slice(0, MOST_RELATED);
  };

  return (word) => {
    const found = known.get(word) ?? find(word);
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}

/** "Imperialism" and "imperialist", but not "contract" and "contrast": most of both words is the same. */
function isFamily(word: string, other: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  const endings = [word.length - shared, other.length - shared];
  return (
    shared >= FAMILY_PREFIX && endings.every((ending) => ending <= FAMILY_ENDING && ending <= shared - 2)
  );
}
