import type { Article } from "../article/article.ts";
import { exactWordsOf, joinWords } from "../text/exact-words.ts";
import type { Said } from "./said.ts";
import type { WordIndex } from "./word-index.ts";

/** The article whose title, or a heading of it, a quotation is: word for word, though it is no sentence of it. */
export function headedBy({ words }: Said, { sentences }: WordIndex): Article | undefined {
  if (words.length === 0) return undefined;
  const wanted = joinWords(words.map(({ key }) => key));
  const articles = [...new Set(sentences.map(({ article }) => article))];
  return articles.find(({ title, text, headings }) =>
    [title, ...headings.map(({ span }) => text.slice(span.start, span.end))].some(
      (heading) => joinWords(exactWordsOf(heading).map(({ key }) => key)) === wanted,
    ),
  );
}
