import {
  ARTICLES,
  FACTUAL,
  POSSESSIVES,
  PREPOSITIONS,
  isAdverbForm,
  isPlainAdverb,
} from "../language/en/word-classes.ts";
import { CLAUSE_OPENERS, POINTING } from "../language/en/word-classes.ts";
import { isUnsure } from "../language/en/uncertainty.ts";
import { endsPossessive } from "../language/en/word.ts";
import type { Word } from "../language/en/word.ts";
import { insideQuestion, isInDate } from "./event-sentence.ts";
import type { EventSentence } from "./event-sentence.ts";

/** Who or what a clause is about, so that a question may be asked of it. */
export interface ClauseSubject {
  /** As it is written inside a question; without a date in it. */
  readonly subject: string;
  /** All its words are of a name. */
  readonly isNamed: boolean;
  /** The first word of the subject, and the one after its last. */
  readonly subjectFrom: number;
  readonly subjectTo: number;
}

/** More words than this are no subject that a question repeats. */
export const MOST_SUBJECT_WORDS = 8;

/** “Now”, “heavily”: between a subject and its verb. */
export const isAdverbInSentence = ({ lower, isCapitalised }: Word): boolean =>
  isCapitalised ? isPlainAdverb(lower) : isAdverbForm(lower);

function withoutAdverbs(words: readonly Word[], from: number, to: number): number {
  let end = to;
  for (
    let word = words[end - 1];
    word !== undefined && end > from && isAdverbInSentence(word);
    word = words[end - 1]
  )
    end -= 1;
  return end;
}

/** The words before a verb, where they are a plain noun phrase that means the same outside of its sentence. */
export function subjectIn(sentence: EventSentence, from: number, to: number): ClauseSubject | undefined {
  const { words } = sentence;
  let end = withoutAdverbs(sentence.words, from, to);
  // “Russia’s invasion of Ukraine in February 2022”: a question leaves the date out.
  for (
    let word = words[end - 1];
    word !== undefined && end > from && isInDate(sentence, word);
    word = words[end - 1]
  )
    end -= 1;
  if (end < to && PREPOSITIONS.has(words[end - 1]?.lower ?? "")) end -= 1;
  const phrase = words.slice(from, end);
  const last = phrase.at(-1);
  const first = phrase[0];
  if (first === undefined || last === undefined || phrase.length > MOST_SUBJECT_WORDS) return undefined;
  if (isPlainAdverb(first.lower) || first.lower.endsWith("ly")) return undefined;
  if (last.isStop || endsPossessive(last) || PREPOSITIONS.has(last.lower) || PREPOSITIONS.has(first.lower))
    return undefined;
  const isPlain = phrase.every((word, index) => {
    const { lower } = word;
    if (POINTING.has(lower) || POSSESSIVES.has(lower) || isUnsure(word) || isInDate(sentence, word))
      return false;
    if (lower === "and") return sentence.isName(from + index - 1) && sentence.isName(from + index + 1);
    if (CLAUSE_OPENERS.has(lower) || FACTUAL.has(lower)) return false;
    // “The lighthouse at Torrin Point”.
    const isPlaced = /^(?:at|in|on|from)$/u.test(lower) && sentence.isName(from + index + 1);
    return !word.isStop || ARTICLES.has(lower) || lower === "of" || isPlaced;
  });
  const subject = insideQuestion(sentence, from, end);
  if (!isPlain || subject === undefined || VAGUE.test(subject)) return undefined;
  const isNamed = phrase.every(
    (word, index) => sentence.isName(from + index) || /^(?:of|and)$/u.test(word.lower),
  );
  return { subject, isNamed, subjectFrom: from, subjectTo: end };
}

/** Outside of its sentence, nobody knows which. */
const VAGUE =
  /^(?:(?:the|a|an) )?(?:\w+ )?(?:result|results|reason|answer|problem|point|idea|question|man|woman|person|people|men|women|others|rest|first|second|third|last|next|two|three|four|pair|move|case|thing|things|fact|matter|issue|latter|former|author|writer|piece|article)$/iu;
