import { INTRANSITIVE } from "../../language/en/verb-classes.ts";
import { pastOfParticiple } from "../../language/en/verb-forms.ts";
import { afterVerb } from "../after-verb.ts";
import { isJoined } from "../../language/en/word.ts";
import { isPassive } from "../statement.ts";
import type { Statement } from "../statement.ts";
import type { EventSentence } from "../event-sentence.ts";
import type { SuggestionRule } from "./rule.ts";

/** What is asked about has to be one thing: “the first draft”, “Crimea”, “Torvia’s navy”. */
const DEFINITE = /^(?:the |\p{Lu})/u;
const MOST_NAMES = 4;

/** “Who wrote the first draft?”, of “Solvane wrote the first draft” and of “The first draft was written by Solvane”. */
export const who: SuggestionRule = {
  name: "who",
  ask: (sentence, statements) =>
    statements.flatMap((statement) => {
      const question = isPassive(statement) ? byAgent(sentence, statement) : bySubject(sentence, statement);
      return question === undefined ? [] : [question];
    }),
};

function bySubject(
  sentence: EventSentence,
  { form, isNamed, infinitive, verb, clause }: Statement,
): string | undefined {
  if (form !== "past" || !isNamed || INTRANSITIVE.has(infinitive)) return undefined;
  const after = afterVerb(sentence, verb, clause.to);
  if (after === undefined || after.hasPossessive || !DEFINITE.test(after.text)) return undefined;
  return `Who ${sentence.words[verb]?.lower} ${after.text}?`;
}

function byAgent(sentence: EventSentence, { subject, verb, clause }: Statement): string | undefined {
  const { words } = sentence;
  const [main, by] = [words[verb], words[verb + 1]];
  if (main === undefined || by?.lower !== "by" || !DEFINITE.test(subject)) return undefined;
  const names = words
    .slice(verb + 2, clause.to)
    .findIndex((word, index) => !isJoined(word) || !sentence.isName(verb + 2 + index));
  const count = names === -1 ? clause.to - verb - 2 : names;
  return count > 0 && count <= MOST_NAMES ? `Who ${pastOfParticiple(main.lower)} ${subject}?` : undefined;
}
