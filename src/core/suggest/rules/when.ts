import { PREPOSITIONS } from "../../language/en/word-classes.ts";
import { CLAUSE_OPENERS } from "../../language/en/word-classes.ts";
import type { TimelineEntry } from "../../timeline/timeline.ts";
import { contains } from "../../text/span.ts";
import type { Statement } from "../statement.ts";
import { isInDate } from "../event-sentence.ts";
import type { EventSentence } from "../event-sentence.ts";
import { doingOf } from "./doing.ts";
import type { SuggestionRule } from "./rule.ts";

/** “When did Russia annex Crimea?”, of a statement with a date of its own in the timeline. */
export const when: SuggestionRule = {
  name: "when",
  ask: (sentence, statements) =>
    statements.flatMap((statement) => {
      const isDated = sentence.entries.some(
        (entry) =>
          tellsOf(statement, entry) && !isLimit(sentence, entry) && dates(sentence, statement, entry),
      );
      const doing = isDated ? doingOf(sentence, statement) : undefined;
      return doing === undefined ? [] : [`When ${doing.inverted}?`];
    }),
};

/** What happened is asked about as what happened, what is to come as what is to come; what is disputed, not at all. */
const tellsOf = ({ auxiliary }: Statement, { status, conflicts }: TimelineEntry): boolean =>
  conflicts.length === 0 && status === (auxiliary === "will" ? "future" : undefined);

/** “By 1730”, “before 1900”: when it was so, nobody says. */
const isLimit = ({ quote: { article, span } }: EventSentence, { expression, mod }: TimelineEntry): boolean =>
  /\b(?:by|until|till|before|since|after)\s(?:the\s)?$/iu.test(
    article.text.slice(span.start, expression.start),
  ) ||
  (mod !== undefined && LIMITS.has(mod));
const LIMITS: ReadonlySet<string> = new Set(["BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"]);

/** Words that may stand before a date that opens its clause, and between it and the subject. */
const MOST_AROUND = 6;

/** The date stands right before the subject, or behind the verb with no other clause between them. */
function dates(
  sentence: EventSentence,
  { clause, verb, subjectFrom }: Statement,
  { expression }: TimelineEntry,
): boolean {
  const { words } = sentence;
  const place = words.findIndex(({ span }) => contains(expression, span));
  if (place === -1) return false;
  if (place < subjectFrom)
    return (
      place >= clause.from - MOST_AROUND &&
      words.slice(place, subjectFrom).every(({ lower }) => !CLAUSE_OPENERS.has(lower)) &&
      words.slice(place + 1, subjectFrom + 1).every(({ gap }) => !/[;:]/u.test(gap))
    );
  if (place <= verb || place >= clause.to) return false;
  return words.slice(verb + 1, place + 1).every((word) => {
    if (CLAUSE_OPENERS.has(word.lower) || /[;:()–—]/u.test(word.gap)) return false;
    // “It grew, losing its men in 1921” tells of another thing.
    return !word.gap.startsWith(",") || PREPOSITIONS.has(word.lower) || isInDate(sentence, word);
  });
}
