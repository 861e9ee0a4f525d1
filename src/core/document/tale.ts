import type { Article } from "../article/article.ts";
import { isAside } from "../article/roles/index.ts";
import { sliceOf } from "../text/span.ts";

/** Fewer sentences tell nothing of a kind. */
const FEWEST_SENTENCES = 20;
/** Of all sentences, those that somebody says in a story; of the others, those that call people "I" or "he", and those that look back. */
const LEAST_TALK = 0.1;
const LEAST_PERSONS = 0.4;
const LEAST_PAST = 0.6;

const PERSON = /(?<![\p{L}\p{N}])(?:i|he|she|me|my|him|his|her)(?![\p{L}\p{N}.])/iu;
const PAST =
  /\b(?:was|were|had|did|could|came|went|took|made|saw|said|told|knew|thought|gave|found|left|stood|sat|ran|fell|rose|felt|kept|held|heard|began|became|turned|\p{L}{3,}ed)\b/iu;
/** What only somebody says who tells of days around the day of writing. */
const DAY_OF_WRITING = /\b(?:today|yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|year))\b/iu;
const ONCE =
  /^\P{L}{0,3}(?:once upon a time|(?:long ago,? )?there (?:was|were|lived) once|once there (?:was|were|lived))\b/iu;
/** A slip of the pen in so many sentences. */
const MOST_OF_DAY = 0.01;
/** Reports count; of the sentences of a story, few have a number. */
const MOST_NUMBERS = 0.08;

/**
 * True for a story that is told without a day of writing, as novels are: people talk, “I” or “he” acts, all of it in the past, nothing is counted, and nothing points at the days
 * when it was published. Its "next day" is not the day after its publication.
 */
export function isTale({ text, paragraphs }: Article): boolean {
  const prose = paragraphs.filter(({ role }) => !isAside(role));
  const sentences = prose.flatMap((paragraph) => paragraph.sentences);
  const [first] = sentences;
  if (first !== undefined && ONCE.test(sliceOf(text, first.span))) return true;
  if (sentences.length < FEWEST_SENTENCES) return false;
  if (sentences.some(({ speaker }) => speaker?.part === "interviewer" || speaker?.part === "interviewee"))
    return false;
  const told = sentences
    .filter(({ speaker }) => speaker === undefined)
    .map(({ span }) => sliceOf(text, span));
  if (share(sentences.length - told.length, sentences.length) < LEAST_TALK) return false;
  if (share(told.filter((words) => PERSON.test(words)).length, told.length) < LEAST_PERSONS) return false;
  if (share(told.filter((words) => PAST.test(words)).length, told.length) < LEAST_PAST) return false;
  const words = sentences.map(({ span }) => sliceOf(text, span));
  if (share(words.filter((own) => /\d/u.test(own)).length, words.length) > MOST_NUMBERS) return false;
  return share(told.filter((own) => DAY_OF_WRITING.test(own)).length, told.length) <= MOST_OF_DAY;
}

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
