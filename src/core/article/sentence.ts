import type { Span } from "../text/span.ts";
import type { Speaker } from "./speaker.ts";

/** A sentence as a place in the text, without the white space around it. */
export interface Sentence {
  /** Counted from 1 within its paragraph. */
  readonly number: number;
  readonly span: Span;
  /** Who says it, where that is not the author. */
  readonly speaker?: Speaker | undefined;
  /** The name at its beginning that only tells who speaks: "Q:", "MR. SMITH:". A quote of the sentence begins after it. */
  readonly label?: Span | undefined;
}
