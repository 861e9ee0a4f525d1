import { layer } from "../document/layer.ts";
import { passageIndexOf } from "../search/passage-index.ts";
import { holds, quoteFor } from "./answered.ts";
import { deriveQuestions } from "./derive.ts";
import { inOrderOfWorth } from "./order.ts";
import { aboutName } from "./rules/about-name.ts";
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
  return withFewNames([...found.values()].slice(0, MOST_SUGGESTIONS));
});

/** Of so many questions, one may ask what is said about a name; where there are few others, one may. */
const QUESTIONS_FOR_ONE_NAME = 5;
const FEW_NAMES = 1;

/** What is said about a name can be asked of any text: the first of them stay, as far as they do not bury the others. */
function withFewNames(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const others = suggestions.filter(({ rule }) => rule !== aboutName.name).length;
  const most = Math.max(FEW_NAMES, Math.floor(others / (QUESTIONS_FOR_ONE_NAME - 1)));
  let names = 0;
  return suggestions.filter(({ rule }) => rule !== aboutName.name || ++names <= most);
}

/** Questions that differ in capitals and marks only are one. */
export const keyOf = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
