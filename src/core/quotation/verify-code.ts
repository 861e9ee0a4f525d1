import type { Article } from "../article/article.ts";
import { hashOfMarks, hashOfWords, MOST_WORDS, START_RANGE } from "../article/citation-code.ts";
import type { CodedCitation } from "../article/citation-code.ts";
import { quoteSentences } from "../article/quote.ts";
import type { Quote } from "../article/quote.ts";
import { exactWordsOf, joinWords } from "../text/exact-words.ts";
import { sliceOf } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import { checkQuotation } from "./check-quotation.ts";
import type { QuotationCheck } from "./quotation-check.ts";
import { quotesAt } from "./read-match.ts";
import { blank } from "./said.ts";
import { APART } from "./word-index.ts";
import type { WordIndex } from "./word-index.ts";

/** What became of words that were cited. */
export type Verification =
  /** Word for word; `moved` where they begin at another offset than they did. */
  | { readonly kind: "there" | "moved"; readonly quotes: readonly Quote[] }
  /** Other words stand for them now; `was` are those that were cited. */
  | { readonly kind: "changed"; readonly was: string; readonly check: QuotationCheck }
  /** Nothing like them is left. */
  | { readonly kind: "gone"; readonly was: string }
  /** Not there, and nobody kept what they were; `now` is what stands at their place. */
  | { readonly kind: "not-there"; readonly now: readonly Quote[] };

/**
 * Looks for cited words in the article as it is now.
 *
 * @param index - of this article alone
 * @param earlier - earlier texts of it, as far as they were kept, newest first
 */
export function verifyCode(
  code: CodedCitation,
  article: Article,
  index: WordIndex,
  earlier: readonly string[],
): Verification {
  if (code.words === 0) {
    const marks = marksOf(code, article);
    if (marks !== undefined)
      return { kind: marks.span.start % START_RANGE === code.start ? "there" : "moved", quotes: [marks] };
  }
  const place = placeOfWords(code, index);
  if (place !== undefined) {
    const isThere = startsAt(code, article.text.length).some(
      (start) => wordFrom(start, index.starts) === place,
    );
    return { kind: isThere ? "there" : "moved", quotes: quotesAt(place, place + code.words, index) };
  }
  for (const text of earlier) {
    const span = citedWords(code, text);
    if (span === undefined) continue;
    const was = sliceOf(text, span);
    const check = checkQuotation(was, index);
    const others = joinWords(exactWordsOf(blank(text, [span])).map(({ key }) => key));
    // What always stood elsewhere is no change of these words, however alike it is.
    const isNew = check.places.some(({ quotes }) => quotes.some((quote) => !others.includes(lineOf(quote))));
    return isNew ? { kind: "changed", was, check } : { kind: "gone", was };
  }
  const now = Math.min(wordFrom(code.start, index.starts), index.ids.length - 1);
  return { kind: "not-there", now: now < 0 ? [] : quotesAt(now, now + 1, index) };
}

/** A quote is of so many sentences at most. */
const MOST_SENTENCES = 2;

/** What has no words, only marks: at its own place, else wherever it comes first. */
function marksOf(code: CodedCitation, article: Article): Quote | undefined {
  const found = article.paragraphs
    .flatMap(({ sentences }) =>
      sentences.flatMap((first, at) =>
        sentences.slice(at, at + MOST_SENTENCES).map((last) => quoteSentences(article, first, last)),
      ),
    )
    .filter(({ span }) => {
      const slice = sliceOf(article.text, span);
      return hashOfMarks(slice) === code.hash && exactWordsOf(article.text, span).length === 0;
    });
  return found.find(({ span }) => span.start % START_RANGE === code.start) ?? found[0];
}

/** Where the words stand: at their own place, else at the nearest that begins a sentence, else at the nearest. */
function placeOfWords(code: CodedCitation, index: WordIndex): number | undefined {
  const { starts, sentences, ids } = index;
  const isAt = (place: number): boolean => isMeant(code, keysAt(place, code.words, index));
  const last = ids.length - code.words;
  const lengthOfText = (starts.at(-1) ?? 0) + 1;
  const own = startsAt(code, lengthOfText).map((start) => wordFrom(start, starts));
  const distance = (place: number): number =>
    Math.min(...startsAt(code, lengthOfText).map((start) => Math.abs((starts[place] ?? 0) - start)));
  const nearest = (places: readonly number[]): number | undefined =>
    places.filter(isAt).toSorted((a, b) => distance(a) - distance(b))[0];
  return (
    own.find((place) => place <= last && isAt(place)) ??
    nearest(sentences.map(({ first }) => first)) ??
    nearest(Array.from({ length: Math.max(0, last + 1) }, (_, place) => place))
  );
}

/** The offsets that a code may mean: in a text longer than its range, several. */
const startsAt = ({ start }: CodedCitation, length: number): number[] =>
  Array.from({ length: Math.floor(length / START_RANGE) + 1 }, (_, times) => start + times * START_RANGE);

/** The first word that begins at an offset or behind it. */
function wordFrom(start: number, starts: Int32Array): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const keysAt = (place: number, count: number, { ids, keys }: WordIndex): string[] =>
  Array.from(ids.subarray(place, place + count), (id) => (id === APART ? "" : (keys[id] ?? "")));

const isMeant = ({ words, hash }: CodedCitation, keys: readonly string[]): boolean =>
  keys.length === words && words > 0 && hashOfWords(keys) === hash;

/** The words of a quote in one line. */
const lineOf = ({ article, span }: Quote): string =>
  joinWords(exactWordsOf(article.text, span).map(({ key }) => key));

/** Where the words stand that a code was made of, where this is the text that it was made from. */
function citedWords(code: CodedCitation, text: string): Span | undefined {
  for (const start of startsAt(code, text.length)) {
    // A word is seldom longer than this; a longer text would take longer for nothing.
    const words = exactWordsOf(text, { start, end: Math.min(text.length, start + MOST_WORDS * 40) }).slice(
      0,
      code.words,
    );
    const [first, last] = [words[0], words.at(-1)];
    if (
      first !== undefined &&
      last !== undefined &&
      isMeant(
        code,
        words.map(({ key }) => key),
      )
    )
      return { start: first.span.start, end: last.span.end };
  }
  return undefined;
}
