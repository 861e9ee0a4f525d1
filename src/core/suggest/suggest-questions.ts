import { layer } from "../document/layer.ts";
import { passageIndexOf } from "../search/passage-index.ts";
import { holds, quoteFor } from "./answered.ts";
import { deriveQuestions } from "./derive.ts";
import { inOrderOfWorth } from "./order.ts";
import type { Suggestion } from "./suggestion.ts";

/** More than these nobody reads; platforms show as many. */
export const MOST_SUGGESTIONS = 25;
/** Each trial is one question answered. Most candidates pass, so few more are tried than are wanted. */
const MOST_TRIED = 40;

/**
 * Questions that an article answers, the best first: those of its front matter in their order, then those that the rules
 * derive. Only what is answered for sure is offered, a derived question only with the sentence that it was made of. Takes as long as
 * answering forty questions, once.
 *
 * @returns at most 25, no two the same
 */
export const suggestionsOf = layer({ bytesPerCharacter: 12 }, (document): readonly Suggestion[] => {
  const { article } = document;
  const index = passageIndexOf(document);
  const found = new Map<string, Suggestion>();
  for (const question of article.questions ?? [])
    if (quoteFor(question, index) !== undefined) found.set(keyOf(question), { question, article });
  for (const { question, rule, sentences } of inOrderOfWorth(
    deriveQuestions(document),
    article,
    index,
    MOST_TRIED,
  )) {
    if (found.size >= MOST_SUGGESTIONS) break;
    if (found.has(keyOf(question))) continue;
    const quote = quoteFor(question, index);
    const sentence = quote && sentences.find((own) => holds(quote, own));
    if (sentence !== undefined) found.set(keyOf(question), { question, article, sentence, rule });
  }
  return [...found.values()].slice(0, MOST_SUGGESTIONS);
});

/** Questions that differ in capitals and marks only are one. */
export const keyOf = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
