import type { Block } from "../block.ts";

/** A block, and what decides about its role. */
export interface RolePlace {
  readonly block: Block;
  /** Its words. */
  readonly words: string;
  /** The same in small letters; only the beginning and the end where it is long (`LONGEST_READ` at each end). */
  readonly lower: string;
  /** The words of the headings that it lies under, outermost first, in small letters and without their numbers. */
  readonly section: readonly string[];
  readonly after: Block | undefined;
  /** No running text stands before it. */
  readonly isAtHead: boolean;
  /** It is of somebody's turn in a conversation. */
  readonly isTurn: boolean;
  /** It looks like a heading, though it is not marked as one. */
  readonly isLikeHeading: boolean;
  /** The labels of all notes that are called in the text. */
  readonly calledNotes: ReadonlySet<string>;
}

/** What a block is to a reader, and how it is told. */
export interface RoleRule {
  readonly role: string;
  /** Searched last, never part of a summary, and not dated: it is about the text, or a label of it. */
  readonly isAside: boolean;
  fits(place: RolePlace): boolean;
}
