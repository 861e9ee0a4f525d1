import { writtenOf } from "../../language/en/word.ts";
import type { SuggestionRule } from "./rule.ts";

const FEWEST_WORDS = 3;
const MOST_WORDS = 11;
const POINTING =
  /^(?:he|she|it|they|him|her|them|his|its|their|we|us|our|i|me|my|this|that|these|those|such|here|there|so|not|only|possible|necessary)$/u;
const FOLLOWS = /^(?:will|may|must|can|cannot|should)$/u;

/** “What happens if you do not remove the file?”, of “If you do not remove the file, it will be disabled.” */
export const whatIf: SuggestionRule = {
  name: "what-if",
  ask({ words }) {
    // What stands in brackets is said in passing.
    if (words[0]?.lower !== "if" || words[0].gap.includes("(")) return [];
    const end = words.findIndex(({ gap }, place) => place > 0 && /^,\s/u.test(gap));
    const condition = words.slice(1, end);
    if (end === -1 || condition.length < FEWEST_WORDS || condition.length > MOST_WORDS) return [];
    // “If using components, …” says not who.
    if (condition[0]?.lower.endsWith("ing") === true) return [];
    const points = condition.some(({ lower }) => POINTING.test(lower) && lower !== "not");
    const hasConsequence = words.slice(end, end + 8).some(({ lower }) => FOLLOWS.test(lower));
    return points || !hasConsequence ? [] : [`What happens if ${writtenOf(condition)}?`];
  },
};
