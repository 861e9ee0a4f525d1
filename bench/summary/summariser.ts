import type { SummarisedText } from "./data.ts";

/** How long a summary is to be. */
export type Wanted =
  /** As near as whole sentences come, at most 1.1 times as many. */
  { readonly kind: "words"; readonly count: number } | { readonly kind: "sentences"; readonly count: number };

/** Something that makes summaries of a text's own sentences: Footnote, or what one would use instead. */
export interface Summariser {
  readonly name: string;
  /** Reads a text once; what it gives back makes summaries of any length: whole sentences. */
  read(text: SummarisedText): Promise<(wanted: Wanted) => readonly string[]>;
}
