import { contains, trimSpan } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import { paragraphAt } from "./article.ts";
import type { Article } from "./article.ts";
import type { Paragraph, Sentence } from "./structure.ts";

/** Words of the article, held as a place in it; `wordsOf` reads them. There is no way to hold other words. */
export interface Quote {
  readonly article: Article;
  readonly span: Span;
}

/** The words of a quote: always a slice of its article's text. */
export const wordsOf = ({ article, span }: Quote): string => article.text.slice(span.start, span.end);

/**
 * Quotes whole sentences of one paragraph, from `first` to `last`, both included. A name that only tells who speaks is left out: the
 * citation says it.
 */
export function quoteSentences(article: Article, first: Sentence, last: Sentence = first): Quote {
  const start = first.label === undefined ? first.span.start : first.label.end;
  return { article, span: trimSpan(article.text, { start, end: last.span.end }) };
}

/** The human part of a citation: where a reader looks. */
export interface Locator {
  /** Heading words, outermost first. */
  readonly section: readonly string[];
  /** Counted from 1. */
  readonly paragraph: number;
  /** The first and the last sentence that the quote touches, counted from 1 within the paragraph. */
  readonly sentences: readonly [first: number, last: number];
}

/**
 * Where a quote stands.
 *
 * @throws RangeError when the quote is empty or does not lie within one paragraph: such a quote is never sent.
 */
export function locatorOf({ article, span }: Quote): Locator {
  const paragraph = paragraphOf({ article, span });
  const touched = sentencesIn({ article, span });
  const [first, last] = [touched.at(0), touched.at(-1)];
  if (first === undefined || last === undefined) throw strayQuote(article, span);
  return {
    section: paragraph.section.map((heading) => article.text.slice(heading.span.start, heading.span.end)),
    paragraph: paragraph.number,
    sentences: [first.number, last.number],
  };
}

/**
 * The sentences that a quote touches, in order.
 *
 * @throws RangeError when the quote does not lie within one paragraph.
 */
export function sentencesIn(quote: Quote): readonly Sentence[] {
  const { sentences } = paragraphOf(quote);
  const { start, end } = quote.span;
  return sentences.slice(
    placeOfFirst(sentences, (sentence) => sentence.span.end > start),
    placeOfFirst(sentences, (sentence) => sentence.span.start >= end),
  );
}

/** Where the sentences begin for which this holds; it holds for all after them. A paragraph may be a book: halves are tried. */
function placeOfFirst(sentences: readonly Sentence[], holds: (sentence: Sentence) => boolean): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const sentence = sentences[middle];
    if (sentence !== undefined && !holds(sentence)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The paragraph that a quote lies in.
 *
 * @throws RangeError when the quote does not lie within one paragraph.
 */
export function paragraphOf({ article, span }: Quote): Paragraph {
  const paragraph = paragraphAt(article, span);
  if (paragraph === undefined || !contains(paragraph.span, span)) throw strayQuote(article, span);
  return paragraph;
}

function strayQuote(article: Article, { start, end }: Span): RangeError {
  return new RangeError(
    `The place ${start}–${end} of “${article.id}” does not lie within one of its paragraphs.`,
  );
}
