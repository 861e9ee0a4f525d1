import type { Thesaurus } from "./thesaurus.ts";
import type { WordVectors } from "./word-vectors.ts";

/** What is known of the meaning of words in general, whatever the article. */
export interface Meanings {
  readonly vectors: WordVectors;
  readonly thesaurus: Thesaurus;
}
