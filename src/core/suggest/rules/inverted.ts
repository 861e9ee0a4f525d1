import { writtenOf } from "../../language/en/word.ts";
import { clausesOf, leansOn } from "../clauses.ts";
import { subjectIn } from "../subject.ts";
import { isQuotedSpeech } from "../statement.ts";
import type { EventSentence } from "../event-sentence.ts";

/** Verbs that change places with their subject in a question. */
const AUXILIARY = /^(?:is|are|was|were|can|could|will|must|should|has|have|had)$/u;
/** What points elsewhere, and what opens a further clause. */
const POINTING =
  /^(?:he|she|it|they|him|her|them|his|its|their|we|us|our|i|me|my|you|your|this|that|these|those|such|here|there|which|who|whose|what|when|while|whether|if)$/u;
const MOST_WORDS = 10;

/** A clause as a question asks for more of it: “must the wall be mended”. */
export interface Inverted {
  readonly text: string;
  /** The place after its last word. */
  readonly end: number;
}

/**
 * Clauses with “is”, “must” and the like, up to a word that opens what is asked for: of “The wall must be mended because …”, “must the wall be
 * mended”.
 *
 * @param isEnd - true for the word that opens it
 */
export function invertedClauses(
  sentence: EventSentence,
  isEnd: (place: number) => boolean,
): readonly Inverted[] {
  const { words } = sentence;
  if (isQuotedSpeech(sentence)) return [];
  return clausesOf(sentence).flatMap(({ from, to }) => {
    const verb = words.findIndex(({ lower }, place) => place > from && place < to && AUXILIARY.test(lower));
    if (verb === -1) return [];
    const end = words.findIndex((_, place) => place > verb + 1 && place < to && isEnd(place));
    if (end === -1 || end - verb > MOST_WORDS) return [];
    const found = subjectIn(sentence, from, verb);
    const rest = words.slice(verb + 1, end);
    if (found === undefined || rest.some((word) => POINTING.test(word.lower) || leansOn(word))) return [];
    if (rest.some(({ gap }) => !/^\s+$/u.test(gap) && gap !== "-")) return [];
    return [{ text: `${words[verb]?.lower ?? ""} ${found.subject} ${writtenOf(rest)}`, end }];
  });
}
