import type { Article } from "../../src/core/article/article.ts";

/** A question about an article, with the words that answer it: any of them is right; none where the article does not answer. */
export interface AskedQuestion {
  readonly question: string;
  readonly answers: readonly string[];
  /** How it is asked, or why it is not answered ("paraphrase", "near" …), where the data tells. */
  readonly kind: string;
}

/** An article with what is asked of it. */
export interface AskedArticle {
  readonly article: Article;
  readonly questions: readonly AskedQuestion[];
}

/** Questions of one source. */
export interface AskedSet {
  readonly name: string;
  readonly articles: readonly AskedArticle[];
}
