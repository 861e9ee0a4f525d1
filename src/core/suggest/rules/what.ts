import { ASKED_FOR } from "../../language/en/verb-classes.ts";
import { afterVerb } from "../after-verb.ts";
import type { SuggestionRule } from "./rule.ts";

/** “What did Solvane want?”, of “Solvane wanted similar words”: a thing, with a verb that is asked so. */
export const what: SuggestionRule = {
  name: "what",
  ask: (sentence, statements) =>
    statements.flatMap(({ subject, form, infinitive, verb, clause, subjectTo }) => {
      if (form !== "past" || !ASKED_FOR.has(infinitive)) return [];
      const after = afterVerb(sentence, verb, clause.to);
      if (after === undefined || after.text === "") return [];
      const first = sentence.words[verb + 1];
      // “Gave Kyiv a soft rejection”: to whom, then what.
      const isGivenTo = infinitive === "give" && first !== undefined && sentence.isName(verb + 1);
      if (isGivenTo) {
        const next = sentence.words[verb + 2]?.lower ?? "";
        return /^(?:a|an|the)$/u.test(next) ? [`What did ${subject} give ${first.written}?`] : [];
      }
      // Whoever is named is a who; “to” and the like ask otherwise.
      const isThing =
        first !== undefined && !first.isCapitalised && (!first.isStop || /^(?:a|an)$/u.test(first.lower));
      return isThing && sentence.isName(subjectTo - 1) ? [`What did ${subject} ${infinitive}?`] : [];
    }),
};
