import { paragraphOf, wordsOf } from "../article/quote.ts";
import type { Quote } from "../article/quote.ts";
import { CALENDAR_NAMES } from "../language/en/calendar-words.ts";
import { tokensOf } from "../language/tokens.ts";
import { sliceOf } from "../text/span.ts";
import type { DatedMention, TimelineEntry } from "./entry.ts";

/** "He said", "In 1946 she died", "It was sold": nobody is called by name. */
const NAMELESS =
  /^[^\p{L}\p{N}]*(?:(?:in|on|at|by|during|since|after|before|until|from)\s(?:[^\s,]+\s){0,4}?[^\s,]+,?\s)?(?:he|she|they|it(?! (?:is|was) (?:not )?(?:in|on|at|upon|not|only|\p{L}+ (?:that|why|how|whether|when|who|to))\b)|his|her|their|its)\b/iu;
/** “He” is a person that is called by name, “it” anything. */
const PERSONAL = /\b(?:he|she|his|her)\b/iu;
/** Sentences taken with an event's own, and all of them together, in code units. */
const MOST_BEFORE = 2;
const LONGEST = 400;

/** An entry whose words begin with "he" or "it" is quoted with the sentence before it, which says who: as far as that stands in the same paragraph and is short. */
export const withAntecedents = (entry: TimelineEntry): TimelineEntry => ({
  ...named(entry),
  mentions: entry.mentions.map(named),
  conflicts: entry.conflicts.map(named),
});

function named<T extends DatedMention>(mention: T): T {
  const { clause, sentence } = mention;
  if (clause.span.start !== sentence.span.start || !isNameless(clause)) return mention;
  const { sentences } = paragraphOf(sentence);
  const { article } = clause;
  const isPersonal = PERSONAL.test(NAMELESS.exec(wordsOf(clause))?.[0] ?? "");
  let index = sentences.findIndex(({ span }) => span.start === sentence.span.start);
  for (let taken = 0; taken < MOST_BEFORE && index > 0; taken++) {
    const before = sentences[index - 1];
    if (before === undefined || before.speaker?.part === "interviewer") return mention;
    const span = { start: before.label?.end ?? before.span.start, end: clause.span.end };
    if (sliceOf(article.text, span).trim().length > LONGEST) return mention;
    index -= 1;
    const isOpen = isPersonal && !callsByName({ article, span: before.span });
    if (!isOpen && !isNameless({ article, span: before.span }))
      return { ...mention, clause: { article, span: trimmed(article.text, span) } };
  }
  return mention;
}

const trimmed = (text: string, { start, end }: { readonly start: number; readonly end: number }) => ({
  start: start + (/^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

const callsByName = ({ article: { text }, span }: Quote): boolean =>
  tokensOf(text, span).some(
    ({ isCapitalised, isStop, word }, index) =>
      index > 0 && isCapitalised && !isStop && !CALENDAR_NAMES.has(word),
  );

/** True for words that begin with a pronoun, after a time at most. */
export const isNameless = (quote: Quote): boolean => NAMELESS.test(wordsOf(quote));
