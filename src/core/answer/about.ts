import type { Quote } from "../article/quote.ts";
import { sentenceAt } from "../document/sentences.ts";
import { aliasesOf } from "../lexicon/name-aliases.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { analyseQuestion } from "../search/query.ts";
import { contentTermsOf, stem, termsOf } from "../language/tokens.ts";

/** How alike in meaning another word has to be, 0 to 1, for terms that the passages have and for those that they lack. */
interface Likeness {
  readonly named: number;
  readonly missing: number;
}

/** Whatever is related: for a list in which one entry too many does no harm. */
const RELATED: Likeness = { named: 0, missing: 0 };
/** Forms of the same word, and what hardly means anything else: for those who want to know whether a subject occurs. */
export const THE_SAME: Likeness = { named: 0.8, missing: 0.7 };

/**
 * Tells which sentences speak of a subject: those that meet every term of it, by the term itself, a form of it, an alias,
 * what it may be a misspelling of, or a word of like meaning.
 *
 * @returns undefined where the words name no subject ("the", "?")
 */
export function speaksOf(
  subject: string,
  index: PassageIndex,
  likeness = RELATED,
): ((sentence: Quote) => boolean) | undefined {
  const { terms } = analyseQuestion(subject, index);
  if (terms.length === 0) return undefined;
  const accepted = terms.map(({ term, word, isName, matches, related }) => {
    // A name that is there stands for itself: what is like “NATO” in meaning is “navy”.
    const named = isName ? Math.max(likeness.named, THE_SAME.named) : likeness.named;
    const least = matches.length > 0 ? named : likeness.missing;
    const alike = related.filter(({ similarity }) => similarity >= least);
    // An article that speaks of Moscow speaks of the Kremlin, in so far as it does not name it.
    const aliases = matches.length > 0 ? [] : aliasesOf(word, isName).map((alias) => stem(alias.word));
    return new Set([term, ...[...matches, ...alike].map((other) => other.term), ...aliases]);
  });
  return ({ article, span }) => {
    const read = sentenceAt(index.documentOf(article)).get(span.start);
    const found =
      read?.sentence.span.end === span.end ? contentTermsOf(read.tokens) : termsOf(article.text, span);
    return accepted.every((accepts) => found.some((term) => accepts.has(term)));
  };
}
