import type { Article } from "../article/article.ts";
import type { Quote } from "../article/quote.ts";

/** A question that an article answers. */
export interface Suggestion {
  readonly question: string;
  readonly article: Article;
  /** The sentence that it was made of, which the answer quotes; undefined for a question from the front matter. */
  readonly sentence?: Quote | undefined;
  /** The rule that made it; undefined for a question from the front matter. */
  readonly rule?: string | undefined;
}

/** Longer derived questions are hard to read, and would not fit a button. In code units. */
export const LONGEST_DERIVED = 80;
