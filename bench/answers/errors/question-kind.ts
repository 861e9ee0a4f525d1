/** Kinds of questions by the words that ask, first match wins; for reading errors, not for answering. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["how many, how much", /\bhow (?:many|much)\b|\bwhat (?:percent(?:age)?|number|share|proportion)\b/],
  ["when", /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time|period|era)\b/],
  ["where", /\bwhere\b|\b(?:what|which) (?:city|country|state|place|region|town|river|street)\b/],
  ["who", /\bwho(?:m|se)?\b/],
  ["why", /\bwhy\b|\b(?:reasons?|causes?|purpose)\b/],
  ["how", /\bhow\b/],
  ["which", /\bwhich\b/],
  ["what is", /^what(?:'s| is| are| was| were)\b/],
  ["what", /\bwhat\b/],
];

/** What kind of question it is, in a word or two. */
export const kindOf = (question: string): string =>
  KINDS.find(([, pattern]) => pattern.test(question.toLowerCase()))?.[0] ?? "other";
