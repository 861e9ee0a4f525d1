import type { Article } from "../../../src/core/article/article.ts";
import { quoteSentences, wordsOf } from "../../../src/core/article/quote.ts";
import type { Paragraph, Sentence } from "../../../src/core/article/structure.ts";
import type { Found, Unit } from "../system.ts";

/**
 * What a search engine is given to index: the paragraphs, the sentences, or, for quotes as shown, every two sentences
 * that follow each other in a paragraph (one, where it has only one).
 */
export const unitsOf = (articles: readonly Article[], unit: Unit): Found[] =>
  articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) =>
      runsOf(paragraph, unit).map(([first, last]): Found => ({
        article: article.id,
        paragraph: paragraph.number,
        text: wordsOf(quoteSentences(article, first, last)),
        sentences: last.number - first.number + 1,
      })),
    ),
  );

function runsOf({ sentences }: Paragraph, unit: Unit): [first: Sentence, last: Sentence][] {
  const [first, last] = [sentences.at(0), sentences.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (unit === "paragraph") return [[first, last]];
  if (unit === "sentence" || first === last) return sentences.map((sentence) => [sentence, sentence]);
  return sentences.slice(1).map((sentence, index) => [sentences[index] ?? first, sentence]);
}
