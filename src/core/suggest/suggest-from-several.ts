import type { PassageIndex } from "../search/passage-index.ts";
import { holds, quoteFor } from "./answered.ts";
import { keyOf, MOST_SUGGESTIONS } from "./suggest-questions.ts";
import type { Suggestion } from "./suggestion.ts";

const MOST_TRIED = 50;

/**
 * A mix of the suggestions of several articles, the best of each in turn. Asked of all of them together, each is still answered
 * from its own article.
 *
 * @param articles - the suggestions of each article, best first
 * @param index - of the whole library
 * @returns at most 25, no two the same
 */
export function suggestFromSeveral(
  articles: readonly (readonly Suggestion[])[],
  index: PassageIndex,
): readonly Suggestion[] {
  const longest = Math.max(0, ...articles.map((suggestions) => suggestions.length));
  const inTurn = Array.from({ length: longest }, (_, rank) =>
    articles.flatMap((suggestions) => suggestions.slice(rank, rank + 1)),
  ).flat();
  const found = new Map<string, Suggestion>();
  for (const suggestion of inTurn.slice(0, MOST_TRIED)) {
    if (found.size >= MOST_SUGGESTIONS) break;
    const key = keyOf(suggestion.question);
    if (!found.has(key) && isAnswered(suggestion, index)) found.set(key, suggestion);
  }
  return [...found.values()];
}

function isAnswered({ question, article, sentence }: Suggestion, index: PassageIndex): boolean {
  const quote = quoteFor(question, index);
  if (quote === undefined) return false;
  return sentence === undefined ? quote.article.id === article.id : holds(quote, sentence);
}
