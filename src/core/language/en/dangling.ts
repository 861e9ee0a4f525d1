/** Pronouns and possessives whose meaning lies in what was said before. */
const PRONOUN =
  /^(?:he|she|they|it|him|her|his|their|its|them|both|neither|either|others|another|none|the (?:former|latter|same|others?))$/i;

/** Openings that join a sentence to the one before it. */
const CONNECTIVE =
  /^(?:(?:but|and|or|nor|yet|moreover|furthermore|also|instead|therefore|thus|hence|otherwise|nevertheless|nonetheless|meanwhile|besides|likewise|similarly|consequently|accordingly|conversely|indeed|then|still|even so|even then|as a result|as such|for example|for instance|in addition|in contrast|by contrast|on the contrary|on the other hand|in other words|in turn|in fact|after all|because of (?:this|that|these)|that is|at that (?:time|point)|at the same time|since then|until then|by then|what is more|worse|better still)\b(?!-)|however,|so\b(?! far| long| many| much)|to (?:this|that) end\b)/i;

/**
 * "This refusal", "That year" and a bare "This" point to what was said before; "this year", "these days" and the article
 * itself ("this article") do not.
 */
const DEMONSTRATIVE =
  /^(?:this\b(?! (?:spring|summer|autumn|fall|winter|year|month|week|morning|afternoon|evening|decade|century|article|essay)\b)|these\b(?! days\b)|(?:that|those|such)\b)/i;

/**
 * True when a sentence opens with a word whose meaning lies in the sentence before it: a pronoun, "This …", "But …".
 * Errs towards true: one sentence too many costs little, a "He" without its name misleads.
 */
export function opensDangling(sentence: string): boolean {
  const words = sentence.replace(/^[^\p{L}\p{N}]+/u, "");
  const opening = /^the\s+\p{L}+|^\p{L}+/iu.exec(words)?.[0] ?? "";
  return PRONOUN.test(opening) || DEMONSTRATIVE.test(words) || CONNECTIVE.test(words);
}
