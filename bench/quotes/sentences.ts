import type { Article } from "../../src/core/article/article.ts";
import { exactWordsOf } from "../../src/core/text/exact-words.ts";
import type { ExactWord } from "../../src/core/text/exact-words.ts";

/** A sentence of an article, with what cases are made of. */
export interface SourceSentence {
  /** The article's place in the file. */
  readonly place: number;
  readonly text: string;
  readonly words: readonly ExactWord[];
  /** Counted through the article: neighbours differ by one. */
  readonly number: number;
}

/** Shorter sentences are too short to tell by what the check says of itself. */
const FEWEST_WORDS = 6;

/** The sentences of an article that cases are made of. */
export function sentencesOf(article: Article, place: number): SourceSentence[] {
  return article.paragraphs
    .flatMap(({ sentences }) => sentences)
    .map(({ span }, number) => {
      const text = article.text.slice(span.start, span.end);
      return { place, text, words: exactWordsOf(text), number };
    })
    .filter(({ words }) => words.length >= FEWEST_WORDS);
}
