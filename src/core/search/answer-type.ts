import { fold } from "../text/fold.ts";

/** What kind of words would answer a question. `any`: nothing in the question tells. */
export type AnswerType = "date" | "number" | "person" | "place" | "reason" | "definition" | "yes-no" | "any";

/**
 * Reads the kind of answer off the words of a question, first match wins. Most specific first: "what year" before
 * "what", "how many" before "how".
 */
const PATTERNS: readonly (readonly [AnswerType, RegExp])[] = [
  ["date", /\bwhen\b|\b(?:what|which)(?: \w+)? (?:year|date|day|month|century|decade|time|period)s?\b|\bsince when\b|\bhow long ago\b/],
  [
    "number",
    /\bhow (?:many|much|long|old|far|tall|high|big|large|often|deep|wide|fast|heavy|hot|cold)\b|\b(?:what|which)(?: \w+){0,2} (?:number|percent|percentage|amount|share|size|population|rate|age|cost|price|length|distance|height|score)\b/,
  ],
  ["reason", /\bwhy\b|\bhow come\b|\bwhat(?:'s| is| was| were|)? (?:the |a )?(?:reasons?|causes?|caused|led|purpose|motive)\b/],
  [
    "place",
    /\bwhere\b|\b(?:what|which)(?: \w+)? (?:city|country|state|place|region|town|continent|river|island|street|county|province|location|nation)\b/,
  ],
  ["person", /\bwho\b|\bwhom\b|\bwhose\b|\b(?:what|which)(?: \w+)? (?:person|man|woman|president|king|queen|author|leader|scientist|player|actor|company|organi[sz]ation|team|group)\b/],
  ["definition", /^what(?:'s| is| are| was| were) (?:an? |the )?[\w'-]+(?: [\w'-]+)?\??$|\bwhat does .+ mean\b|\bdefin(?:e|ition)\b|\bwhat (?:is|are) meant by\b/],
  ["yes-no", /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|is it true)\b/],
];

/** The kind of answer that a question asks for. */
export function answerTypeOf(question: string): AnswerType {
  const folded = fold(question).trim();
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? "any";
}
