import type { Statement } from "../statement.ts";
import type { ToldSentence } from "../told-sentence.ts";

/** A way to make questions of a sentence. */
export interface SuggestionRule {
  /** For the documents and the tests: “when”, “who”. */
  readonly name: string;
  /** Questions that the sentence answers, as a person would ask them; mostly none. */
  ask(sentence: ToldSentence, statements: readonly Statement[]): readonly string[];
}
