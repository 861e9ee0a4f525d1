import type { Statement } from "../statement.ts";
import type { EventSentence } from "../event-sentence.ts";

/** A way to make questions of a sentence. */
export interface SuggestionRule {
  /** For the documents and the tests: “when”, “who”. */
  readonly name: string;
  /** Questions that the sentence answers, as a person would ask them; mostly none. */
  ask(sentence: EventSentence, statements: readonly Statement[]): readonly string[];
}
