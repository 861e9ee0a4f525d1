import { quoteSentences } from "../../article/quote.ts";
import type { PassageIndex } from "../../search/passage-index.ts";
import { rarityOf } from "../../search/passage-index.ts";
import type { Passage, PassageSentence } from "../../search/passage.ts";
import { wordsOf } from "../../article/quote.ts";
import { joinWords } from "../../text/exact-words.ts";
import { tokensOf } from "../../language/tokens.ts";

/** Fewer words are a phrase that people also ask with. */
const FEWEST_WORDS = 5;
/** From so many words on, even a small part of a long sentence was taken from it. */
const SURELY_TAKEN = 10;
/** Of a shorter text, the sentence has to be at least half. */
const LEAST_SHARE = 0.5;

/** A sentence of the articles that a question repeats. */
export interface Pasted {
  /** The passage, by its place in the index. */
  readonly place: number;
  readonly passage: Passage;
  readonly sentence: PassageSentence;
}

/**
 * The sentence that a question repeats word for word, whole or for the most part; of several, the first that it repeats most of.
 * A sentence that is a question itself does not count: whoever asks it wants its answer.
 */
export function pastedSentence(question: string, index: PassageIndex): Pasted | undefined {
  const tokens = tokensOf(question);
  if (tokens.length < FEWEST_WORDS) return undefined;
  const rarest = tokens
    .filter(({ term, isStop }) => !isStop && index.postings.has(term))
    .toSorted((a, b) => rarityOf(index, b.term) - rarityOf(index, a.term))[0];
  if (rarest === undefined) return undefined;
  const asked = joinWords(tokens.map(({ word }) => word));

  let best: (Pasted & { readonly shared: number }) | undefined;
  for (const place of index.postings.get(rarest.term)?.passages ?? []) {
    const passage = index.passages[place];
    if (passage === undefined) continue;
    for (const sentence of passage.sentences) {
      const shared = sharedWords(asked, tokens.length, sentence);
      if (shared <= (best?.shared ?? 0) || isQuestion(passage, sentence)) continue;
      best = { place, passage, sentence, shared };
    }
  }
  return best;
}

/** How many words one repeats of the other: all of the shorter one, or none. */
function sharedWords(asked: string, length: number, { tokens }: PassageSentence): number {
  const words = joinWords(tokens.map(({ word }) => word));
  if (tokens.length >= FEWEST_WORDS && asked.includes(words)) return tokens.length;
  // The last word may be cut off.
  if (!words.includes(asked.trimEnd())) return 0;
  return length >= SURELY_TAKEN || length >= LEAST_SHARE * tokens.length ? length : 0;
}

const isQuestion = ({ article }: Passage, { sentence }: PassageSentence): boolean =>
  /[?？]\P{L}*$/u.test(wordsOf(quoteSentences(article, sentence)));
