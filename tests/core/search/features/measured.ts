import type { Feature } from "../../../../src/core/search/features/feature.ts";
import type { Meanings } from "../../../../src/core/lexicon/meanings.ts";
import { indexPassages } from "../../../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../../../src/core/search/query.ts";
import { candidatesFor } from "../../../../src/core/search/rank-sentences.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";
import { anArticle } from "../../../support/articles.ts";

/** What a feature says of each sentence of an article, by its words, which are to be distinct. */
export function measured(
  { measure }: Feature,
  {
    question,
    text,
    meanings,
  }: { readonly question: string; readonly text: string; readonly meanings?: Meanings },
): Readonly<Record<string, number>> {
  const index = indexPassages([anArticle(text)], meanings);
  const query = analyseQuestion(question, index);
  return Object.fromEntries(
    candidatesFor(query, index).map((candidate) => [
      sliceOf(candidate.passage.article.text, candidate.sentence.sentence.span),
      measure(query, candidate),
    ]),
  );
}
