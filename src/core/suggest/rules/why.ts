import { readStatement } from "../statement.ts";
import { afterVerb } from "../after-verb.ts";
import type { ToldSentence } from "../told-sentence.ts";
import { doingOf } from "./doing.ts";
import type { SuggestionRule } from "./rule.ts";

/** “… because its officials fear”, “… in order to prevent”, “… so that nobody”. “To” alone may be anything. */
const REASON =
  /^\s(?:(?:partly|mainly|largely|chiefly|mostly|only|simply|precisely|not least)\s)?(?:because\b|in order to\b|so as to\b|so that\b|(?<=ly\s)to\b)/u;

/** “Why did the court close?”, of a statement that its reason follows. */
export const why: SuggestionRule = {
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
function hasReason({ words, quote: { article, span } }: ToldSentence, end: number): boolean {
  const last = words[end - 1];
  return last !== undefined && REASON.test(article.text.slice(last.span.end, span.end).replace(/^,/u, ""));
}

/** “For Russia, which invaded partly to prevent …”. */
function ofRelative(sentence: ToldSentence): string[] {
  const { words } = sentence;
  return words.flatMap(({ lower, gap }, place) => {
    if (lower !== "which" || !/^,\s/u.test(gap) || !sentence.isName(place - 1)) return [];
    const name = words[place - 1];
    const statement = readStatement(sentence, { from: place, to: words.length });
    const verb = words[place + 1];
    if (statement !== undefined || name === undefined || verb === undefined) return [];
    const told = readStatement(
      { ...sentence, words: words.toSpliced(place, 1) },
      { from: place - 1, to: words.length - 1 },
    );
    if (told === undefined || told.form !== "past" || told.verb !== place) return [];
    const after = afterVerb({ ...sentence, words: words.toSpliced(place, 1) }, told.verb, words.length - 1);
    if (after === undefined || after.hasPossessive) return [];
    if (!hasReason({ ...sentence, words: words.toSpliced(place, 1) }, after.end)) return [];
    return [`Why did ${told.subject} ${told.infinitive}${after.text === "" ? "" : ` ${after.text}`}?`];
  });
}
