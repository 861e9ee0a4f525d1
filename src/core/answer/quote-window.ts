import { containerOf } from "../article/block.ts";
import { quoteSentences, wordsOf } from "../article/quote.ts";
import type { Quote } from "../article/quote.ts";
import type { Article } from "../article/article.ts";
import type { Paragraph, Sentence } from "../article/structure.ts";
import { opensDangling } from "../language/en/dangling.ts";
import type { AnswerQuote } from "./answer.ts";
import type { Reading, SentenceReading } from "./answer-reader.ts";

/** How many sentences a quote may have. */
export type MaxSentences = 1 | 2;

/** Words of a sentence that is too short to be quoted by itself. */
const MOST_BARE = 2;

/**
 * The quote to show for a sentence of a reading: the sentence itself; with the one before it where it opens with a word that
 * points back, and with the one after it where it is of a word or two; else with a neighbour that scores nearly as well. Never more than `maxSentences`, never beyond the
 * paragraph, but that what a sentence announces with a colon stands in its place: what does not fit but is needed becomes the context.
 *
 * @param reading - what the sentence and its neighbours are compared by
 */
export function quoteAround(
  read: SentenceReading,
  reading: Pick<Reading, "ranking" | "joinsWithin">,
  maxSentences: MaxSentences,
): AnswerQuote {
  const { article, paragraph } = read.passage;
  const { sentence } = read.sentence;
  if (maxSentences === 1) return withContext(article, paragraph, sentence, sentence);
  const led = whatFollows(article, paragraph, sentence);
  if (led !== undefined) return led;
  const before = paragraph.sentences[sentence.number - 2];
  const after = paragraph.sentences[sentence.number];
  if (before !== undefined && dangles(article, sentence))
    return withContext(article, paragraph, before, sentence);
  if (after !== undefined && isBare(article, sentence))
    return withContext(article, paragraph, sentence, after);
  const partner = closeNeighbour(read, reading);
  if (partner === undefined) return withContext(article, paragraph, sentence, sentence);
  return partner.number < sentence.number
    ? withContext(article, paragraph, partner, sentence)
    : withContext(article, paragraph, sentence, partner);
}

/** Words before a colon that only announce what follows, in the next paragraph: that is what answers, and they are its context. */
function whatFollows(article: Article, paragraph: Paragraph, sentence: Sentence): AnswerQuote | undefined {
  const isLast = paragraph.sentences.length === sentence.number;
  const [first] = isLast ? (article.paragraphs[paragraph.number]?.sentences ?? []) : [];
  const announces = quoteSentences(article, sentence);
  if (first === undefined || !/[:：]["'”’)\]]*$/u.test(wordsOf(announces))) return undefined;
  return { quote: quoteSentences(article, first), context: announces };
}

/** "Yes." and its like say nothing by themselves. */
const isBare = (article: Article, sentence: Sentence): boolean =>
  (wordsOf(quoteSentences(article, sentence)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= MOST_BARE;

const dangles = (article: Article, sentence: Sentence): boolean =>
  opensDangling(wordsOf(quoteSentences(article, sentence)));

function closeNeighbour(
  read: SentenceReading,
  { ranking, joinsWithin }: Pick<Reading, "ranking" | "joinsWithin">,
): Sentence | undefined {
  const { number } = read.sentence.sentence;
  const neighbours = ranking.filter(
    ({ place, sentence }) => place === read.place && Math.abs(sentence.sentence.number - number) === 1,
  );
  // The ranking is in order, so the first is the better one.
  return neighbours.find(({ score }) => read.score - score <= joinsWithin)?.sentence.sentence;
}

function withContext(article: Article, paragraph: Paragraph, first: Sentence, last: Sentence): AnswerQuote {
  const quote = quoteSentences(article, first, last);
  const context =
    columnsOver(article, paragraph) ??
    (dangles(article, first) ? sentenceBefore(article, paragraph, first) : undefined);
  return context === undefined ? { quote } : { quote, context };
}

/** The row that heads the columns of a table, which a row needs to be understood. */
function columnsOver(article: Article, paragraph: Paragraph): Quote | undefined {
  const table = paragraph.role === "row" ? containerOf(paragraph, "table") : undefined;
  if (table?.columns === undefined) return undefined;
  const [first] =
    article.paragraphs.find((other) => other.role === "columns" && containerOf(other, "table") === table)
      ?.sentences ?? [];
  return first && quoteSentences(article, first);
}

function sentenceBefore(article: Article, paragraph: Paragraph, { number }: Sentence): Quote | undefined {
  const before =
    paragraph.sentences[number - 2] ?? article.paragraphs[paragraph.number - 2]?.sentences.at(-1);
  return before && quoteSentences(article, before);
}
