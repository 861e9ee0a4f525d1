import type { Article } from "./article/article.ts";
import type { InWords } from "./messages/messages.ts";

/** Something amiss with an article's file; it says so where the article was left out. The others load all the same. */
export interface LibraryProblem {
  /** The file's name, as a person would look for it. */
  readonly file: string;
  /** Counted from 1; absent where the whole file is meant. */
  readonly line?: number | undefined;
  /** What is wrong and what to do about it. */
  readonly reason: InWords;
}

/** The articles the bot knows, as they stood when they were read. Reading again gives a new library. */
export interface Library {
  /** Ordered by id, code unit by code unit. */
  readonly articles: readonly Article[];
  readonly problems: readonly LibraryProblem[];
}
