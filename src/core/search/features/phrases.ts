import type { Feature } from "./feature.ts";

/** Words that follow each other in the question stand together somewhere in the paragraph. */
export const passagePhrases: Feature = {
  name: "passage phrases",
  measure: (_query, { phrases }) => phrases,
};
