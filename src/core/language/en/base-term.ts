import { stem } from "../tokens.ts";
import { baseForm } from "./verb-forms.ts";

/**
 * The key under which all forms of a word are found together, those of irregular verbs included: “ris” for “rose” as for
 * “rises”, “annex” for “annexed” as for “annexation”.
 *
 * @param word - folded
 */
export const baseTermOf = (word: string): string => stem(baseForm(word));

/** The keys of several words. */
export const baseTermsOf = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map(baseTermOf));
