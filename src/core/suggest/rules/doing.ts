import { INTRANSITIVE } from "../../language/en/verb-classes.ts";
import { afterVerb } from "../after-verb.ts";
import type { AfterVerb } from "../after-verb.ts";
import { isPassive } from "../statement.ts";
import type { Statement } from "../statement.ts";
import type { EventSentence } from "../event-sentence.ts";

/** What a statement tells, parted so that a question word can stand before it: “did Russia annex Crimea”. */
export interface Doing {
  /** “did Russia annex Crimea”, “was the treaty signed”, “will the bridge open”. */
  readonly inverted: string;
  readonly after: AfterVerb;
}

/** Undefined where the statement does not make a whole question by itself. */
export function doingOf(sentence: EventSentence, statement: Statement): Doing | undefined {
  const { subject, subjectTo, auxiliary, infinitive, form, verb, clause } = statement;
  const after = afterVerb(sentence, verb, clause.to);
  if (after === undefined) return undefined;
  // “Its members lost their heating”: of a name, everybody knows whose.
  if (after.hasPossessive && !sentence.isName(subjectTo - 1)) return undefined;
  const ending = after.text === "" ? "" : ` ${after.text}`;
  if (isPassive(statement)) {
    const participle = sentence.words[verb]?.lower ?? "";
    return { inverted: `${auxiliary} ${subject} ${participle}${ending}`, after };
  }
  if (after.text === "" && !INTRANSITIVE.has(infinitive)) return undefined;
  const helper = form === "past" ? "did" : auxiliary === "will" ? "will" : undefined;
  return helper === undefined
    ? undefined
    : { inverted: `${helper} ${subject} ${infinitive}${ending}`, after };
}
