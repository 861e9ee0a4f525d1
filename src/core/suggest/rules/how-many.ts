import { NUMBER_WORDS } from "../../language/en/number-words.ts";
import { afterVerb } from "../after-verb.ts";
import { isJoined } from "../../language/en/word.ts";
import { isPassive } from "../statement.ts";
import type { Statement } from "../statement.ts";
import { isInDate } from "../event-sentence.ts";
import type { EventSentence } from "../event-sentence.ts";
import type { SuggestionRule } from "./rule.ts";

const isNumber = (word: string): boolean =>
  /^(?:\d{1,3}(?:,\d{3})+|\d{1,3})$/u.test(word) || (NUMBER_WORDS.has(word) && word !== "one");
/** “Three times”, “11 days”: how often and how long are asked otherwise. */
const MEASURES =
  /^(?:times|days|weeks|months|years|hours|minutes|seconds|decades|centuries|percent|per|degrees|metres|meters|kilometres|kilometers|km|miles|feet|tons|tonnes|million|billion|thousand|hundred|dozen|dollars|euros|pounds|crowns|others|more|points|days’|years’)$/u;

/** “How many households lost their heating?”, “How many ships did Velmark send?”. */
export const howMany: SuggestionRule = {
  name: "how-many",
  ask: (sentence, statements) =>
    statements.flatMap((statement) => {
      const question = ofObject(sentence, statement);
      return question === undefined ? [] : [question];
    }),
};

function ofObject(sentence: EventSentence, statement: Statement): string | undefined {
  const { subject, form, infinitive, verb, clause } = statement;
  const { words } = sentence;
  const number = words[verb + 1];
  if (form !== "past" || isPassive(statement) || number === undefined || !isNumber(number.lower))
    return undefined;
  if (isInDate(sentence, number) || !isJoined(number)) return undefined;
  const after = afterVerb(sentence, verb, clause.to);
  if (after === undefined || after.hasPossessive) return undefined;
  const of = words.findIndex(
    ({ lower }, place) =>
      place > verb + 1 && place < after.end && /^(?:of|to|from|with|for|into|against|in|on|at)$/u.test(lower),
  );
  const end = of === -1 ? after.end : of;
  const counted = words.slice(verb + 2, end);
  const noun = counted.at(-1);
  if (
    noun === undefined ||
    counted.length > 3 ||
    counted.some(({ lower, isStop }) => isStop || MEASURES.test(lower))
  )
    return undefined;
  if (!/s$|^(?:people|men|women|children|fish|sheep)$/u.test(noun.lower)) return undefined;
  return `How many ${counted.map(({ written }) => written).join(" ")} did ${subject} ${infinitive}?`;
}
