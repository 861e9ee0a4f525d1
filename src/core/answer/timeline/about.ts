import type { Quote } from "../../article/quote.ts";
import type { PassageIndex } from "../../search/passage-index.ts";
import { analyseQuestion } from "../../search/query.ts";
import { termsOf } from "../../text/tokens.ts";

/**
 * Tells which sentences speak of a subject: those that meet every term of it, by the term itself, a form of it, an alias,
 * what it may be a misspelling of, or a word of like meaning.
 *
 * @returns undefined where the words name no subject ("the", "?")
 */
export function speaksOf(subject: string, index: PassageIndex): ((sentence: Quote) => boolean) | undefined {
  const { terms } = analyseQuestion(subject, index);
  if (terms.length === 0) return undefined;
  const accepted = terms.map(
    ({ term, matches, related }) =>
      new Set([term, ...matches.map((match) => match.term), ...related.map((kin) => kin.term)]),
  );
  return ({ article, span }) => {
    const found = termsOf(article.text, span);
    return accepted.every((accepts) => found.some((term) => accepts.has(term)));
  };
}
