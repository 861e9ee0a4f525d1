import type { Word } from "../language/en/word.ts";
import type { Span } from "../text/span.ts";

/** A sentence as clauses are looked for in it. */
export interface ClauseGround {
  readonly text: string;
  readonly sentence: Span;
  readonly words: readonly Word[];
  /** False for a place within brackets or quotation marks. */
  readonly isOpen: (place: number) => boolean;
}
