import type { Span } from "../../text/span.ts";
import type { Block } from "../block.ts";
import type { Speaker } from "../speaker.ts";

/** A block of a conversation, and whose it is. */
export interface Turn {
  readonly block: Block;
  readonly speaker: Speaker;
  /** The name at its beginning that only tells who speaks, with its colon. */
  readonly label?: Span | undefined;
}
