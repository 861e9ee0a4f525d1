import type { Article } from "../article/article.ts";
import type { Meanings } from "../lexicon/meanings.ts";

/**
 * An article that is read once: whatever is found out about its text (its tokens, its time expressions, its timeline …) is a
 * layer, worked out when first asked for and kept as long as the document is. See `layer`.
 */
export interface Document {
  readonly article: Article;
  /** What is known of words in general; without it, words are known by their letters only. */
  readonly meanings: Meanings | undefined;
  /**
   * Told of each layer that is read.
   *
   * @param bytes - about what it takes to keep it
   */
  onRead?(bytes: number): void;
}

/** A document of which nothing is read yet. Reading costs nothing until a layer is asked for. */
export const openDocument = (article: Article, meanings?: Meanings): Document => ({ article, meanings });
