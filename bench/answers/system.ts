import type { Article } from "../../src/core/article/article.ts";

/** A quote that a system puts forward. */
export interface Found {
  readonly article: string;
  /** Counted from 1. */
  readonly paragraph: number;
  readonly text: string;
  /** How many sentences the quote has. */
  readonly sentences: number;
}

export interface Outcome {
  /** Best first, before it was decided whether to answer. */
  readonly ranking: readonly Found[];
  /** True where the system gives the first as its answer; absent where it does not decide. */
  readonly isAnswered?: boolean;
}

/** Something that answers questions about articles: ours, or what one would use instead. */
export interface System {
  readonly name: string;
  /** Indexes the articles, and gives what answers questions about them. */
  prepare(articles: readonly Article[]): (question: string) => Outcome;
}
