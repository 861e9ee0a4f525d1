import { ANNOUNCING, EXPECTING, REPORTING } from "../../language/en/verb-classes.ts";
import { BE_PAST, FACTUAL, MODAL, isAdverbForm } from "../../language/en/word-classes.ts";
import { formOf, isPast } from "../../language/en/word-form.ts";
import type { WordForm } from "../../language/en/word-form.ts";
import { readWords } from "../../language/en/word.ts";
import type { Word } from "../../language/en/word.ts";
import { tokensOf } from "../../language/tokens.ts";
import type { Span } from "../../text/span.ts";

/** How the word for an event stands in time: "has said", "had said", "said", "will say"; open for nouns and the rest. */
export type EventTense = "present" | "pluperfect" | "past" | "future" | "open";

/** How far before its verb an auxiliary is looked for, in code units. */
const REACH = 48;

/** True for what reports what somebody said: its date is seldom that of what was said. */
export function isReporting(word: string): boolean {
  const form = formOf(word.toLowerCase());
  if (REPORTING.has(form.lemma)) return true;
  return isPast(form) ? ANNOUNCING.has(form.lemma) : isPresent(form) && EXPECTING.has(form.lemma);
}

const isPresent = ({ tense }: WordForm): boolean => tense === "third" || tense === "plain";

/** Reads the tense from the word and the auxiliaries before it in its sentence. */
export function tenseOfEvent(text: string, sentence: Span, event: Span): EventTense {
  const start = Math.max(sentence.start, event.start - REACH);
  const words = readWords(text, start, tokensOf(text, { start, end: event.end }));
  const place = words.findIndex(({ span }) => span.start >= event.start);
  const verb = words[place];
  if (verb === undefined) return "open";
  const before = words.slice(0, place).findLast((word) => !mayStandBetween(word));
  const told = before === undefined || !isNextTo(words, before, place) ? undefined : tenseAfter(before);
  if (told !== undefined) return told;
  if (isReporting(verb.word) && isPresent(verb)) return "present";
  return isPast(verb) ? "past" : "open";
}

/** Only space parts the words from the auxiliary to the verb. */
const isNextTo = (words: readonly Word[], auxiliary: Word, place: number): boolean =>
  words.slice(words.indexOf(auxiliary) + 1, place + 1).every(({ gap }) => /^\s+$/u.test(gap));

/** Words that may stand between an auxiliary and its verb, besides adverbs. */
const BETWEEN: ReadonlySet<string> = new Set(["not", "never", "today", "all", "been", "be", "being"]);
const mayStandBetween = ({ word, lower }: Word): boolean => isAdverbForm(word) || BETWEEN.has(lower);

/** The tense of what an auxiliary, or a contraction with one, leads to. */
function tenseAfter({ word, lower }: Word): EventTense | undefined {
  if (/['’](?:ve|s|re)$/u.test(lower)) return "present";
  if (/['’]ll$/u.test(lower)) return "future";
  if (word === "had") return "pluperfect";
  if (BE_PAST.has(word) || word === "did") return "past";
  if (MODAL.has(word)) return "future";
  return FACTUAL.has(word) || word === "am" ? "present" : undefined;
}
