import type { WordVectors } from "../lexicon/word-vectors.ts";

/** What some words are about, all together: a direction. All zero where nothing is known of them. */
export type Sense = Float64Array;

interface Word {
  readonly word: string;
  readonly isStop?: boolean;
}

/** What a sentence is about. */
export interface SentenceSense {
  readonly own: Sense;
  /** Together with the sentences beside it. */
  readonly nearby: Sense;
}

/**
 * From about this rank on, a word counts in full: commoner ones say less ("smooth inverse frequency", Arora, Liang & Ma
 * 2017, with ranks in the place of frequencies, as Zipf's law allows).
 */
const HALF_WEIGHT_RANK = 300;

/** The sense of words: the sum of their vectors, common words counting less and stop words not at all. */
export function senseOf(words: readonly Word[], vectors: WordVectors | undefined): Sense {
  const sum = new Float64Array(vectors?.dimensions ?? 0);
  for (const { word, isStop = false } of words) {
    const rank = isStop ? undefined : vectors?.rankOf(word);
    if (rank !== undefined) vectors?.addTo(sum, rank, rank / (rank + HALF_WEIGHT_RANK));
  }
  return sum;
}

/** The senses of the sentences of a passage, in order. */
export function sensesOf(
  sentences: readonly { readonly tokens: readonly Word[] }[],
  vectors: WordVectors | undefined,
): SentenceSense[] {
  const senses = sentences.map(({ tokens }) => senseOf(tokens, vectors));
  return senses.map((own, place) => ({
    own,
    nearby: joinSenses(senses.slice(Math.max(0, place - 1), place + 2)),
  }));
}

/** The sense of several taken together. */
export function joinSenses(senses: readonly Sense[]): Sense {
  const sum = new Float64Array(senses[0]?.length ?? 0);
  for (const sense of senses) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (sense[i] ?? 0);
  return sum;
}

/** How alike two senses are: their cosine, but at least 0; 0 where nothing is known of one. */
export function likeness(a: Sense, b: Sense): number {
  let [dot, lengthA, lengthB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    dot += x * y;
    lengthA += x * x;
    lengthB += y * y;
  }
  return lengthA > 0 && lengthB > 0 ? Math.max(0, dot / Math.sqrt(lengthA * lengthB)) : 0;
}
