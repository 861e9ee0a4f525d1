import { BotError } from "../core/errors.ts";

/** An article's file that cannot be read as one. Its message says what is wrong and what to do. */
export class ArticleFileError extends BotError {
  override readonly name = "ArticleFileError";
  readonly code = "article";
  /** Counted from 1; absent where the whole file is meant. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}
