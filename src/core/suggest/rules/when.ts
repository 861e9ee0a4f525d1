import { contains } from "../../text/span.ts";
import type { Statement } from "../statement.ts";
import type { ToldSentence } from "../told-sentence.ts";
import { CLAUSE_OPENERS } from "../word-lists.ts";
import { doingOf } from "./doing.ts";
import type { SuggestionRule } from "./rule.ts";

/** “When did Russia annex Crimea?”, of a statement with a date of its own in the timeline. */
export const when: SuggestionRule = {
  name: "when",
  ask: (sentence, statements) =>
    statements.flatMap((statement) => {
      if (!isDated(sentence, statement)) return [];
      const doing = doingOf(sentence, statement);
      return doing === undefined ? [] : [`When ${doing.inverted}?`];
    }),
};

/** The date stands right before the subject, or after the verb with no other clause between them. */
function isDated({ words, entries, quote }: ToldSentence, { clause, verb, subjectFrom, auxiliary }: Statement): boolean {
  const text = quote.article.text;
  return entries.some(({ expression, status, conflicts }) => {
    const isTold = auxiliary === "will" ? status === "future" : status === undefined;
    if (!isTold || conflicts.length > 0) return false;
    const place = words.findIndex(({ span }) => contains(expression, span));
    if (place === -1) return false;
    const isLeading = place < subjectFrom && words.slice(place, subjectFrom).every(({ lower }) => !CLAUSE_OPENERS.has(lower));
    const opensClause = words.slice(0, place).length <= 4 || place >= clause.from - 6;
    if (isLeading) return opensClause && !/[;:]/u.test(text.slice(expression.end, words[subjectFrom]?.span.start));
    if (place <= verb || place >= clause.to) return false;
    return words
      .slice(verb + 1, place + 1)
      .every(({ lower, gap }) => !CLAUSE_OPENERS.has(lower) && !/[;:()–—]/u.test(gap));
  });
}
