import { leansOn } from "../clauses.ts";
import { isQuotedSpeech, readStatement } from "../statement.ts";
import { afterVerb } from "../after-verb.ts";
import type { EventSentence } from "../event-sentence.ts";
import { doingOf } from "./doing.ts";
import type { SuggestionRule } from "./rule.ts";

/** “… because its officials fear”, “… in order to prevent”, “… so that nobody”. “To” alone may be anything. */
const REASON =
  /^\s(?:(?:partly|mainly|largely|chiefly|mostly|only|simply|precisely|not least)\s)?(?:because\b|in order to\b|so as to\b|so that\b|(?<=ly\s)to\b)/u;

/** “Why did the court close?”, of a statement that its reason follows. */
export const whyRule: SuggestionRule = {
  name: "why",
  ask: (sentence, statements) => [
    ...statements.flatMap((statement) => {
      const doing = doingOf(sentence, statement);
      if (doing === undefined || !hasReason(sentence, doing.after.end)) return [];
      return [`Why ${doing.inverted}?`];
    }),
    ...ofRelative(sentence),
  ],
};

/** The reason follows, at once or after when and where. */
function hasReason({ words, quote: { article, span } }: EventSentence, end: number): boolean {
  const last = words[end - 1];
  return last !== undefined && REASON.test(article.text.slice(last.span.end, span.end).replace(/^,/u, ""));
}

/** “For Russia, which invaded partly to prevent …”: read as “Russia invaded partly to prevent”. */
function ofRelative(sentence: EventSentence): string[] {
  const { words } = sentence;
  if (isQuotedSpeech(sentence)) return [];
  return words.flatMap(({ lower, gap }, place) => {
    if (lower !== "which" || !/^,\s/u.test(gap)) return [];
    const from = startOfName(sentence, place);
    if (from === place || words.slice(0, from).some(leansOn)) return [];
    const joined = withoutWord(sentence, place);
    const told = readStatement(joined, { from, to: joined.words.length });
    if (told === undefined || told.form !== "past" || told.verb !== place) return [];
    const after = afterVerb(joined, told.verb, joined.words.length);
    if (after === undefined || after.hasPossessive || !hasReason(joined, after.end)) return [];
    return [`Why did ${told.subject} ${told.infinitive}${after.text === "" ? "" : ` ${after.text}`}?`];
  });
}

/** The place where the name before `place` begins, with its article; `place` where none stands there. */
function startOfName(sentence: EventSentence, place: number): number {
  let from = place;
  while (sentence.isName(from - 1)) from -= 1;
  return from < place && sentence.words[from - 1]?.lower === "the" ? from - 1 : from;
}

const withoutWord = (sentence: EventSentence, place: number): EventSentence => ({
  ...sentence,
  words: sentence.words.toSpliced(place, 1),
  isName: (at) => sentence.isName(at < place ? at : at + 1),
});
