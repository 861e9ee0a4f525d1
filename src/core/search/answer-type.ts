import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";

/** What kind of words would answer a question. `any`: nothing in the question tells. */
export type AnswerType =
  | "date"
  | "duration"
  | "age"
  | "money"
  | "number"
  | "reason"
  | "place"
  | "name"
  | "term"
  | "definition"
  | "yes-no"
  | "any";

/** Kinds of answer that can be told by their form. A reason or a definition has too many forms to miss it for sure. */
export type FormalType = "date" | "duration" | "age" | "money" | "number";

const FORMAL_TYPES: ReadonlySet<string> = new Set<FormalType>(["date", "duration", "age", "money", "number"]);

/** True for a kind of answer that can be told by its form. */
export const isFormal = (type: AnswerType): type is FormalType => FORMAL_TYPES.has(type);

/** The kind of answer, and the words of the question that tell it. */
export interface AskedFor {
  readonly type: AnswerType;
  readonly span: Span;
}

/**
 * "When", "where" and "who" ask only where nothing before them does: in "What happened when he fell?" and "Did anyone see where it
 * went?" they join clauses.
 */
const ASKS =
  "(?<!\\b(?:what|which|whom?|whose|where|when|why|how)\\b.*|^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\\b(?! (?:you|we|they)\\b).*)";
const asks = (words: string, others: RegExp): RegExp =>
  // The word is looked for first: what may stand before it is costly to look at everywhere in a long text.
  new RegExp(`\\b(?=(?:${words})\\b)${ASKS}(?:${words})\\b|${others.source}`);

/**
 * Reads the kind of answer off the words of a question, first match wins. Most specific first: "what year" before
 * "what", "how many" before "how". Between "what" and the noun there is room for an adjective or two. What a question is
 * about ("Italian" in "which Italian city") is looked at and not matched: it is searched for, whatever the article lacks.
 */
const PATTERNS: readonly (readonly [AnswerType, RegExp])[] = [
  [
    "date",
    asks(
      "when",
      /(?<=\b(?:what|which)(?: \w+)? )(?:year|date|day|month|century|decade|time|period|era)s?\b|\bhow long ago\b/,
    ),
  ],
  [
    "duration",
    /\bhow long\b|\bhow many (?:years|months|weeks|days|hours|minutes|seconds|decades|centuries)\b/,
  ],
  ["age", /\bhow old\b|\bwhat age\b|\bat what age\b/],
  [
    "money",
    /\bhow much money\b|(?<=\bhow much (?:did|do|does|will|would) (?:\w+ ){1,4})(?:cost|pay|charge|earn)\b|(?<=\b(?:what|which)(?: \w+)? )(?:price|cost|salary|budget|revenue|fee)s?\b|^what(?:'s| is| was| were) the (?:price|cost|salary|budget|revenue|fee)s?\b/,
  ],
  [
    "number",
    /\bhow (?:many|much|far|tall|high|big|large|often|deep|wide|fast|heavy|hot|cold)\b|(?<=\b(?:what|which)(?: \w+){0,2} )(?:number|percent|percentage|amount|share|size|population|rate|length|distance|height|score|proportion|fraction)\b/,
  ],
  [
    "reason",
    /\bwhy\b|\bhow come\b|\b(?:what|which)(?:'s| is| was| were| are)?(?: the| a| an)?(?: \w+)? (?:reasons?|causes?|purpose|motives?)\b|\bwhat (?:caused|led to|made)\b/,
  ],
  [
    "place",
    asks(
      "where",
      /(?<=\b(?:what|which)(?: \w+)? )(?:city|country|countries|state|place|region|town|continent|river|island|street|county|province|location|nation)\b/,
    ),
  ],
  [
    "term",
    /\bwhat(?:'s| is| are| was| were) (?:the |a |an |another |its |their )?(?:\w+ )?(?:names?|terms?|words?|nicknames?) (?:for|of|given|used|by)\b|\bwhat (?:other )?(?:names?|terms?|words?)\b|(?<=\b(?:what|how) (?:is|are|was|were|do|does|did) .*)\b(?:called|known as|referred to as|call(?:ed)? it|nicknamed|termed|dubbed)\b/,
  ],
  [
    "name",
    asks(
      "whom?|whose",
      /(?<=\b(?:what|which)(?: \w+)? )(?:person|man|woman|president|king|queen|author|leader|scientist|player|actor|company|organi[sz]ation|team|group)\b/,
    ),
  ],
  [
    "definition",
    /^what(?:'s| is| are| was| were)(?= (?:an? |the )?[\w'-]+(?: [\w'-]+)?\s*\??$)|\b(?=mean\b)(?<=\bwhat (?:does|do|did) .+ )mean|\bdefin(?:e|ition)\b|\bwhat (?:is|are) meant by\b/,
  ],
  ["yes-no", /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|is it true)\b/],
];

/** The kind of answer that a question asks for. Offsets are those of the folded question, which is as long for plain Latin text. */
export function askedForIn(question: string): AskedFor {
  const folded = fold(question);
  for (const [type, pattern] of PATTERNS) {
    const match = pattern.exec(folded);
    if (match !== null) return { type, span: { start: match.index, end: match.index + match[0].length } };
  }
  return { type: "any", span: { start: 0, end: 0 } };
}
