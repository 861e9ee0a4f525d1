import { CLAIMING } from "../word-lists.ts";
import type { SuggestionRule } from "./rule.ts";

/** “What does the administration acknowledge?”, of “The administration now acknowledges that …”. */
export const claim: SuggestionRule = {
  name: "claim",
  ask: ({ words }, statements) =>
    statements.flatMap(({ subject, verb, form, infinitive, auxiliary }) => {
      if (!CLAIMING.has(infinitive) || words[verb + 1]?.lower !== "that" || auxiliary !== "") return [];
      const helper = form === "past" ? "did" : form === "third" ? "does" : "do";
      return [`What ${helper} ${subject} ${infinitive}?`];
    }),
};
