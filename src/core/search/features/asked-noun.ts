import type { Feature } from "./feature.ts";

/** The sentence says the noun that is asked for: "interceptions" where it is asked how many there were. */
export const askedNoun: Feature = {
  name: "asked noun",
  measure: (query, { sentence }) =>
    query.askedNoun !== undefined && sentence.terms.has(query.askedNoun) ? 1 : 0,
};
