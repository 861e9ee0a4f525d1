import { stem } from "../../src/core/language/tokens.ts";
import type { Pointer, WordNet } from "./wordnet.ts";

/** How much like a word (in percent) others are that share its first, second … sense. Further senses are seldom meant. */
const SYNONYM = [75, 68, 60, 52];
/** A word seen from its synonym's side: which sense is meant there is not known. */
const SEEN_BACK = 5;
/** Other kinds of kinship: how much alike, and for how many of the word's senses. */
const KINSHIP: Readonly<Record<string, { readonly percent: number; readonly senses: number }>> = {
  "+": { percent: 85, senses: 4 },
  "&": { percent: 55, senses: 3 },
  "@": { percent: 50, senses: 2 },
  $: { percent: 50, senses: 2 },
  "*": { percent: 50, senses: 2 },
  "~": { percent: 48, senses: 2 },
};

export interface Relations {
  /** For each term, other terms with how much alike they are, in percent. */
  readonly related: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Kinship between the terms of single words that `isWanted` takes. */
export function relationsIn({ synsets, senses }: WordNet, isWanted: (word: string) => boolean): Relations {
  const related = new Map<string, Map<string, number>>();
  const opposites = new Map<string, Set<string>>();
  const usable = (word: string): boolean => /^[a-z]{3,}$/.test(word) && isWanted(word);
  const relate = (word: string, other: string, percent: number): void => {
    const [from, to] = [stem(word), stem(other)];
    if (!usable(other) || from === to) return;
    const known = related.get(from) ?? new Map<string, number>();
    known.set(to, Math.max(known.get(to) ?? 0, percent));
    related.set(from, known);
  };

  for (const { word, keys } of senses.filter((entry) => usable(entry.word)))
    for (const [sense, key] of keys.slice(0, SYNONYM.length).entries()) {
      const synset = synsets.get(key);
      if (synset === undefined) continue;
      const place = synset.words.indexOf(word) + 1;
      for (const other of synset.words.filter(usable)) {
        relate(word, other, SYNONYM[sense] ?? 0);
        relate(other, word, (SYNONYM[sense] ?? 0) - SEEN_BACK);
      }
      for (const pointer of synset.pointers) {
        const others = wordsAt(pointer, synsets.get(pointer.to)?.words ?? [], place);
        const { percent = 0, senses: most = 0 } = KINSHIP[pointer.symbol] ?? {};
        if (sense < most) for (const other of others) relate(word, other, percent);
        if (pointer.symbol === "!") for (const other of others) oppose(opposites, stem(word), stem(other));
      }
    }
  return { related, opposites };
}

/** The words a pointer leads to, where it starts from the whole set or from this word. */
function wordsAt({ from, into }: Pointer, words: readonly string[], place: number): readonly string[] {
  if (from !== 0 && from !== place) return [];
  return into === 0 ? words : words.slice(into - 1, into);
}

function oppose(opposites: Map<string, Set<string>>, term: string, other: string): void {
  opposites.set(term, (opposites.get(term) ?? new Set()).add(other));
}
