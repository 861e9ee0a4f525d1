import { BotError } from "../core/errors.ts";
import type { InWords } from "../core/messages/messages.ts";

/** An article's file that cannot be read as one. Its message says what is wrong and what to do. */
export class ArticleFileError extends BotError {
  override readonly name = "ArticleFileError";
  readonly code = "article";
  /** Counted from 1; absent where the whole file is meant. */
  readonly line: number | undefined;

  constructor(says: InWords, line?: number) {
    super(says);
    this.line = line;
  }
}
