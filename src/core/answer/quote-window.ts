import { quoteSentences, wordsOf } from "../article/quote.ts";
import type { Quote } from "../article/quote.ts";
import type { Article } from "../article/article.ts";
import type { Paragraph, Sentence } from "../article/structure.ts";
import type { RankedSentence } from "../search/rank-sentences.ts";
import { opensDangling } from "../language/en/dangling.ts";
import type { AnswerQuote } from "./answer.ts";

/** How many sentences a quote may have. */
export type MaxSentences = 1 | 2;

/** A sentence beside the best one joins the quote when its score comes this near: it is likely part of the answer. */
const JOINS_WITHIN = 2.7;

/**
 * The quote to show for a ranked sentence: the sentence itself; with the one before it where it opens with a word that
 * points back; else with a neighbour that scores nearly as well. Never more than `maxSentences`, never beyond the
 * paragraph: what does not fit but is needed becomes the context.
 *
 * @param ranking - every ranked sentence, to compare neighbours by
 */
export function quoteAround(
  ranked: RankedSentence,
  ranking: readonly RankedSentence[],
  maxSentences: MaxSentences,
): AnswerQuote {
  const { article, paragraph } = ranked.passage;
  const { sentence } = ranked.sentence;
  if (maxSentences === 1) return withContext(article, paragraph, sentence, sentence);
  const before = paragraph.sentences[sentence.number - 2];
  if (before !== undefined && dangles(article, sentence))
    return withContext(article, paragraph, before, sentence);
  const partner = closeNeighbour(ranked, ranking);
  if (partner === undefined) return withContext(article, paragraph, sentence, sentence);
  return partner.number < sentence.number
    ? withContext(article, paragraph, partner, sentence)
    : withContext(article, paragraph, sentence, partner);
}

const dangles = (article: Article, sentence: Sentence): boolean =>
  opensDangling(wordsOf(quoteSentences(article, sentence)));

function closeNeighbour(ranked: RankedSentence, ranking: readonly RankedSentence[]): Sentence | undefined {
  const { number } = ranked.sentence.sentence;
  const neighbours = ranking.filter(
    ({ place, sentence }) => place === ranked.place && Math.abs(sentence.sentence.number - number) === 1,
  );
  // The ranking is in order, so the first is the better one.
  return neighbours.find(({ score }) => ranked.score - score <= JOINS_WITHIN)?.sentence.sentence;
}

function withContext(article: Article, paragraph: Paragraph, first: Sentence, last: Sentence): AnswerQuote {
  const quote = quoteSentences(article, first, last);
  const context = dangles(article, first) ? sentenceBefore(article, paragraph, first) : undefined;
  return context === undefined ? { quote } : { quote, context };
}

function sentenceBefore(article: Article, paragraph: Paragraph, { number }: Sentence): Quote | undefined {
  const before =
    paragraph.sentences[number - 2] ?? article.paragraphs[paragraph.number - 2]?.sentences.at(-1);
  return before && quoteSentences(article, before);
}
