import { stem, tokensOf } from "../../src/core/language/tokens.ts";
import type { WordVectors } from "../../src/core/lexicon/word-vectors.ts";
import { randomFrom } from "../answers/random.ts";

/** Of the words that could be put differently, this share is. */
const SHARE = 0.6;
/** Rarer words make no question that anybody would ask. */
const COMMON_WORDS = 30_000;
const LEAST_SIMILARITY = 0.5;
const CHOICE = 6;

/**
 * The question in other words: some of its words, but no names, are replaced by words of like use that `isKnown` does not
 * know. People ask about an article in other words than its own; questions written with the article at hand seldom do. The
 * same question always becomes the same one.
 */
export function paraphrase(
  question: string,
  vectors: WordVectors,
  isKnown: (term: string) => boolean,
): string {
  const random = randomFrom(question);
  let rest = 0;
  let reworded = "";
  for (const [place, { span, word, isStop, isCapitalised }] of tokensOf(question).entries()) {
    const isName = isCapitalised && place > 0;
    const others =
      isStop || isName || word.length < 4 || random() > SHARE ? [] : substitutes(word, vectors, isKnown);
    const other = others[Math.floor(random() * others.length)];
    if (other === undefined) continue;
    reworded += question.slice(rest, span.start) + other;
    rest = span.end;
  }
  return reworded + question.slice(rest);
}

function substitutes(word: string, vectors: WordVectors, isKnown: (term: string) => boolean): string[] {
  const rank = vectors.rankOf(word);
  if (rank === undefined) return [];
  return vectors.words
    .slice(0, COMMON_WORDS)
    .map((other, otherRank) => ({ other, similarity: vectors.similarity(rank, otherRank) }))
    .filter(
      ({ other, similarity }) => similarity > LEAST_SIMILARITY && other.slice(0, 4) !== word.slice(0, 4),
    )
    .filter(({ other }) => !isKnown(stem(other)))
    .toSorted((a, b) => b.similarity - a.similarity)
    .slice(0, CHOICE)
    .map(({ other }) => other);
}
