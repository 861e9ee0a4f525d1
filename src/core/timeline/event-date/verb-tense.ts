import type { Span } from "../../text/span.ts";
import { isPastForm } from "../../language/en/verb-forms.ts";

/** How the word for an event stands in time: "has said", "had said", "said", "will say"; open for nouns and the rest. */
export type EventTense = "present" | "pluperfect" | "past" | "future" | "open";

/** Words that may stand between an auxiliary and its verb. */
const BETWEEN =
  "(?:\\s+(?:not|also|already|now|just|today|still|never|yet|all|been|be|being|\\p{L}+ly))*\\s+$";
/** The auxiliary directly before a verb, the last that matches. */
const AUXILIARIES: readonly (readonly [words: RegExp, tense: EventTense])[] = [
  [new RegExp(`(?:\\b(?:has|have)|['’](?:ve|s|re))${BETWEEN}`, "iu"), "present"],
  [new RegExp(`\\b(?:is|are|am)${BETWEEN}`, "iu"), "present"],
  [new RegExp(`\\b(?:had)${BETWEEN}`, "iu"), "pluperfect"],
  [new RegExp(`(?:\\b(?:will|shall|would|may|might|should|could|can)|['’]ll)${BETWEEN}`, "iu"), "future"],
  [new RegExp(`\\b(?:was|were|did)${BETWEEN}`, "iu"), "past"],
];

/** Verbs by which somebody says something, in the present. */
const SAYS =
  /^(?:says?|claims?|states?|reports?|adds?|notes?|argues?|believes?|expects?|hopes?|plans?|intends?)$/iu;
/** The same in the past. */
const SAID =
  /^(?:said|claimed|stated|reported|added|noted|argued|announced|told|commented|stressed|mentioned|emphasi[sz]ed|confirmed|warned|explained|declared|saying|stating|adding|claiming)$/iu;

/** True for what reports what somebody said: its date is seldom that of what was said. */
export const isReporting = (word: string): boolean => SAYS.test(word) || SAID.test(word);

/** Reads the tense from the word and the auxiliaries before it in its sentence. */
export function tenseOfEvent(text: string, sentence: Span, event: Span): EventTense {
  const before = text.slice(Math.max(sentence.start, event.start - 48), event.start);
  const found = AUXILIARIES.find(([words]) => words.test(before));
  if (found !== undefined) return found[1];
  const word = text.slice(event.start, event.end);
  if (SAYS.test(word)) return "present";
  return isPastForm(word.toLowerCase().split(" ")[0] ?? "") ? "past" : "open";
}
