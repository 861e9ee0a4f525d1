import type { Document } from "../document/document.ts";
import { tokensOf } from "../language/tokens.ts";
import { passageIndexOf } from "../search/passage-index.ts";
import { quoteFor } from "./answered.ts";
import type { Suggestion } from "./suggestion.ts";

/** Longer texts are questions by themselves. */
const MOST_WORDS = 3;
/** Fewer letters begin too many words. */
const SHORTEST = 3;

/**
 * “What does the article say about NATO?” for somebody who has typed “nato”, or the beginning of it: for any word or name of
 * an article in English, as the article writes it, where that is answered for sure.
 *
 * @param typed - one to three words, of which the last may be unfinished
 */
export function aboutTyped(typed: string, document: Document): Suggestion | undefined {
  const { article } = document;
  if (article.language !== undefined && !/^en\b/iu.test(article.language)) return undefined;
  const words = tokensOf(typed);
  const [first] = words;
  if (first === undefined || words.length > MOST_WORDS || words.some(({ isStop }) => isStop))
    return undefined;
  if (words.some(({ word }) => word.length < SHORTEST)) return undefined;
  const written = mostWritten(
    words.map(({ word }) => word),
    article.text,
  );
  if (written === undefined) return undefined;
  const question = `What does the article say about ${written}?`;
  return quoteFor(question, passageIndexOf(document)) === undefined
    ? undefined
    : { question, article, rule: "about-typed" };
}

/** The words as the text writes them most often, with “the” before what mostly stands with an article of grammar. */
function mostWritten(words: readonly string[], text: string): string | undefined {
  const pattern = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ".")).join(String.raw`\s+`);
  const found = text.matchAll(
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])((?:the|an?|this|that|its|their)\s+)?(${pattern}[\p{L}\p{N}]*)`,
      "giu",
    ),
  );
  const counts = new Map<string, number>();
  for (const [, the = "", name = ""] of found) {
    // “The Arnby mill”: that is no article of Arnby.
    const form = `${the === "" || /^\p{Lu}/u.test(name) ? "" : "the "}${name.replace(/\s+/gu, " ")}`;
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
