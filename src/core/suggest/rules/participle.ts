import { infinitiveOfIng } from "../../language/en/infinitive.ts";
import { contains } from "../../text/span.ts";
import { afterVerb } from "../after-verb.ts";
import { isQuotedSpeech, readStatement } from "../statement.ts";
import type { Statement } from "../statement.ts";
import type { EventSentence } from "../event-sentence.ts";
import type { SuggestionRule } from "./rule.ts";

const SUBORDINATORS = /^(?:as|while|when|after)$/u;

/** “When did Russia annex Crimea?”, of “As Russia reasserted itself, invading Georgia in 2008 and annexing Crimea in 2014, …”. */
export const participle: SuggestionRule = {
  name: "participle",
  ask(sentence, statements) {
    const { words, entries } = sentence;
    const first = isQuotedSpeech(sentence) ? undefined : firstStatement(sentence, statements);
    if (first === undefined) return [];
    const opening = words.findIndex(({ gap }, place) => place > first.verb && gap.startsWith(","));
    return entries.flatMap(({ clause, expression, status, conflicts }) => {
      if (status !== undefined || conflicts.length > 0) return [];
      const place = words.findIndex(({ span }) => span.start === clause.span.start);
      const verb = words[place];
      if (
        verb === undefined ||
        opening === -1 ||
        place < opening ||
        !/^(?!having|being)\p{Ll}{2,}ing$/u.test(verb.written)
      )
        return [];
      // Only what follows directly on the first clause has its subject.
      const between = words.slice(opening, place);
      const goesOn = between.length === 0 || /^\p{Ll}{2,}ing$/u.test(between[0]?.written ?? "");
      if (!goesOn || between.slice(1).some(({ gap }) => /,/u.test(gap))) return [];
      const date = words.findIndex(({ span }) => contains(expression, span));
      const after = afterVerb(sentence, place, date);
      if (after === undefined || after.text === "" || after.hasPossessive) return [];
      return [`When did ${first.subject} ${infinitiveOfIng(verb.lower)} ${after.text}?`];
    });
  },
};

/** The statement that the sentence opens with, be it only the setting of another. */
function firstStatement(sentence: EventSentence, statements: readonly Statement[]): Statement | undefined {
  const opens = sentence.words[0];
  if (opens === undefined) return undefined;
  return SUBORDINATORS.test(opens.lower)
    ? readStatement(sentence, { from: 1, to: sentence.words.length })
    : statements.find(({ clause }) => clause.from <= 3);
}
