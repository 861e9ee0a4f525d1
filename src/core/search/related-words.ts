import { recentlyUsed } from "../text/recently-used.ts";
import { stem } from "../language/tokens.ts";
import { baseTermOf } from "../language/en/base-term.ts";
import type { IndexedWord } from "./fuzzy-words.ts";
import { groupBy } from "../text/group-by.ts";
import type { Meanings } from "../lexicon/meanings.ts";
import { oppositesOf } from "../lexicon/opposites.ts";
import type { WordVectors } from "../lexicon/word-vectors.ts";

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
/** Letters that words of one family begin with, at least. */
const FAMILY_PREFIX = 5;
/** Below this, words that begin alike are strangers, whatever they end in ("police", "policy"). */
const LEAST_IN_FAMILY = 0.2;
/** Endings by which English derives and inflects. */
const ENDINGS: ReadonlySet<string> = new Set(
  `, s es e y ies ed d ing er ers or ors ion ions ation ations ition al als ial ual ic ics ical ist ists ism isms ity ities
  ness ment ments ance ances ence ences ant ants ent ents able ible ive ives ous ious ful less ly ally ary aries ery ry cy ure
  an ian ians n en ise ises ised ize izes ized ify ifies ified ate ates ated th t m`
    .replace(",", "")
    .split(/\s/),
);
/** Answers that are kept, so that a word asked again costs nothing: only words of the table, nothing of what people are. */
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
  const inUse = entries.flatMap(({ word, term, isName }) => {
    const rank = isName ? undefined : meanings?.vectors.rankOf(word);
    return rank === undefined ? [] : [{ term, rank }];
  });
  const alikeAmong = meanings?.vectors.among(inUse.map(({ rank }) => rank));
  const known = recentlyUsed<string, readonly RelatedTerm[]>(REMEMBERED);

  const familyOf = (word: string): RelatedTerm[] =>
    (families.get(word.slice(0, FAMILY_PREFIX)) ?? [])
      .filter((entry) => isFamily(word, entry.word) && !areStrangers(word, entry.word, meanings?.vectors))
      .map(({ term }) => ({ term, similarity: SAME_FAMILY }));
  const synonymsOf = (own: string): RelatedTerm[] =>
    [...(meanings?.thesaurus.relatedTo(own) ?? [])]
      .filter(([term]) => terms.has(term))
      .map(([term, similarity]) => ({ term, similarity }));
  // The whole vocabulary is gone through for each word that was not asked for before.
  const alikeInUse = (word: string): RelatedTerm[] => {
    const rank = meanings?.vectors.rankOf(word);
    if (rank === undefined || alikeAmong === undefined) return [];
    return alikeAmong(rank, LEAST_SIMILARITY).map(({ place, similarity }) => ({
      term: inUse[place]?.term ?? "",
      similarity,
    }));
  };

  const find = (word: string): RelatedTerm[] => {
    const own = stem(word);
    const opposites = oppositesOf(word, meanings?.thesaurus);
    // "Rose" is its own term.
    const isOpposite = (term: string): boolean => opposites.has(term) || opposites.has(baseTermOf(term));
    const best = new Map<string, number>();
    for (const { term, similarity } of [...familyOf(word), ...synonymsOf(own), ...alikeInUse(word)])
      if (term !== own) best.set(term, Math.max(best.get(term) ?? 0, similarity));
    const found = [...best]
      .map(([term, similarity]) => ({ term, similarity }))
      .toSorted((a, b) => b.similarity - a.similarity || (a.term < b.term ? -1 : 1));
    const nearest: RelatedTerm[] = [];
    // Only of the nearest it is asked whether they are opposites: most are too far down the list to matter.
    for (const related of found) {
      if (nearest.length === MOST_RELATED) break;
      if (!isOpposite(related.term)) nearest.push(related);
    }
    return nearest;
  };

  return (word) => {
    const found = known.get(word) ?? find(word);
    if (meanings?.vectors.rankOf(word) === undefined) return found;
    known.set(word, found);
    return found;
  };
}

/** "Imperialism" and "imperialist", but not "contract" and "contrast": one beginning, and endings of derived words. */
function isFamily(word: string, other: string): boolean {
  for (let shared = FAMILY_PREFIX; shared <= Math.min(word.length, other.length); shared++) {
    if (word[shared - 1] !== other[shared - 1]) return false;
    if (ENDINGS.has(word.slice(shared)) && ENDINGS.has(other.slice(shared))) return true;
  }
  return false;
}

/** True for words that are both known and used quite differently. */
function areStrangers(word: string, other: string, vectors: WordVectors | undefined): boolean {
  const [rank, otherRank] = [vectors?.rankOf(word), vectors?.rankOf(other)];
  if (vectors === undefined || rank === undefined || otherRank === undefined) return false;
  return vectors.similarity(rank, otherRank) < LEAST_IN_FAMILY;
}
