import { BotError } from "../core/errors.ts";

/** A piece's file that cannot be read as one. Its message says what is wrong and what to do. */
export class PieceError extends BotError {
  override readonly name = "PieceError";
  readonly code = "piece";
  /** Counted from 1; absent where the whole file is meant. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}
