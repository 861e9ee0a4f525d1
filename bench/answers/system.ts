import type { Article } from "../../src/core/article/article.ts";

/**
 * What is put forward: a whole paragraph, one sentence, or a quote as a person would be shown it, of at most two
 * sentences.
 */
export type Unit = "paragraph" | "sentence" | "shown";

/** Words of an article that a system puts forward. */
export interface Found {
  readonly article: string;
  /** Counted from 1. */
  readonly paragraph: number;
  readonly text: string;
  /** How many sentences the words are. */
  readonly sentences: number;
}

export interface Outcome {
  /** Best first, before it was decided whether to answer; at most 5. */
  readonly ranking: readonly Found[];
  /** How good the first is by the system's own score, higher is better; absent where it gives none. */
  readonly score?: number | undefined;
  /** True where the system gives the first as its answer; absent where it does not decide. */
  readonly isAnswered?: boolean;
}

/** What answers questions about the articles it was prepared with. */
export type Answering = (question: string) => Outcome | Promise<Outcome>;

/** Something that answers questions about articles: Footnote, or what one would use instead. */
export interface System {
  readonly name: string;
  /** Indexes the articles, and gives what answers questions about them. */
  prepare(articles: readonly Article[], unit: Unit): Answering | Promise<Answering>;
}
