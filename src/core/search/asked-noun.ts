import { tokensOf } from "../language/tokens.ts";

/** Words that end the thing asked for: auxiliaries, prepositions, and by their endings most verbs. */
const ENDS =
  "did|do|does|is|are|was|were|has|have|had|can|could|will|would|should|may|might|must|of|in|on|at|for|from|to|by|with|that|who|which|[a-z]+ed|[a-z]+s";

/** "How many interceptions did", "which Norwegian scientist measured", "what kind of forest is". */
const ASKED = new RegExp(
  `\\b(?:how (?:many|much)|which|what(?: (?:kind|type|sort|form)s? of)?)\\s+(?:[\\p{L}\\p{N}'’-]+\\s+){0,3}?([\\p{L}\\p{N}'’-]+)(?=\\s+(?:${ENDS})\\b)`,
  "iu",
);

/**
 * The term of the noun that a question asks for by name: "interception" for "how many interceptions did he make". An answer
 * often says it again.
 *
 * @returns undefined where none is told
 */
export function askedNounIn(question: string): string | undefined {
  const [, noun = ""] = ASKED.exec(question) ?? [];
  const [token] = tokensOf(noun);
  return token === undefined || token.isStop ? undefined : token.term;
}
