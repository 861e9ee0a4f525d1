import { isAside } from "../article/roles/index.ts";
import { openDocument } from "../document/document.ts";
import type { Document } from "../document/document.ts";
import { layer } from "../document/layer.ts";
import { timeExpressionsOf } from "../document/time-expressions.ts";
import { timelineOf } from "../timeline/timeline.ts";
import type { TimelineEntry } from "../timeline/timeline.ts";
import type { Article } from "../article/article.ts";
import { quoteSentences } from "../article/quote.ts";
import type { Span } from "../text/span.ts";
import { isJoined, sentenceWords } from "./sentence-words.ts";
import type { SentenceWord } from "./sentence-words.ts";
import type { ToldSentence } from "./told-sentence.ts";

/** Of a longer text only the beginning is read, in code units: reading a book takes seconds, and people wait. */
const LONGEST_READ = 40_000;
/** Longer sentences are lists or tables, mostly, in words. */
const LONGEST_SENTENCE = 60;
const FEWEST_WORDS = 4;

/** The sentences of an article as the rules look at them, in order; of a long one, those of its beginning. */
export function toldSentencesOf(document: Document): readonly ToldSentence[] {
  const whole = document.article;
  const beginning = beginningOf(document);
  const entries = bySentence(timelineOf(beginning).entries);
  const dates = timeExpressionsOf(beginning).map(({ span }) => span);
  const read = beginning.article.paragraphs
    .filter(({ role }) => !isAside(role))
    .flatMap((paragraph) => paragraph.sentences)
    .filter(({ speaker }) => speaker?.part !== "interviewer")
    .map((sentence) => {
      const quote = quoteSentences(whole, sentence);
      return { quote, words: sentenceWords(quote) };
    });
  const small = new Set(
    read.flatMap(({ words }) => words.filter((word) => !word.isCapitalised).map(({ term }) => term)),
  );
  const capitals = new Set(
    read.flatMap(({ words }) =>
      words
        .slice(1)
        .filter(isCapitalInside)
        .map(({ term }) => term),
    ),
  );
  const names = new Set([...capitals].filter((term) => !small.has(term)));
  let next = 0;
  return read
    .filter(({ words }) => words.length >= FEWEST_WORDS && words.length <= LONGEST_SENTENCE)
    .map(({ quote, words }) => {
      while ((dates[next]?.end ?? Infinity) <= quote.span.start) next += 1;
      const own: Span[] = [];
      for (
        let at = next, date = dates[at];
        date !== undefined && date.start < quote.span.end;
        date = dates[++at]
      )
        own.push(date);
      return {
        quote,
        words,
        dates: own,
        entries: entries.get(quote.span.start) ?? [],
        isName: (place) => isName(words, place, names, small),
        isSmall: ({ term }) => small.has(term) && !capitals.has(term),
      };
    });
}

function isName(
  words: readonly SentenceWord[],
  place: number,
  names: ReadonlySet<string>,
  small: ReadonlySet<string>,
): boolean {
  const word = words[place];
  if (word === undefined || !word.isCapitalised || word.isStop) return false;
  if (place > 0 || names.has(word.term) || /^\p{Lu}{2}/u.test(word.written)) return true;
  // “Ida Holt” opens a sentence.
  const next = words[1];
  return next !== undefined && next.isCapitalised && !next.isStop && isJoined(next) && !small.has(word.term);
}

const isCapitalInside = ({ isCapitalised, isStop }: SentenceWord): boolean => isCapitalised && !isStop;

/** Each event is told where it is told first, and again elsewhere: all places count. */
function bySentence(entries: readonly TimelineEntry[]): ReadonlyMap<number, readonly TimelineEntry[]> {
  const found = new Map<number, TimelineEntry[]>();
  for (const entry of entries)
    for (const mention of entry.mentions) {
      const start = mention.sentence.span.start;
      found.set(start, [...(found.get(start) ?? []), { ...entry, ...mention }]);
    }
  return found;
}

/** A document of the first paragraphs alone, at the same places as in the whole; the whole where it is short. */
const beginningOf = layer({ bytesPerCharacter: 0 }, (document): Document => {
  const { article, meanings } = document;
  return article.text.length <= LONGEST_READ
    ? document
    : { ...openDocument(withoutRest(article), meanings), onRead: (bytes) => document.onRead?.(bytes) };
});

function withoutRest(article: Article): Article {
  const [first, ...others] = article.paragraphs.filter(
    ({ span }, index) => index === 0 || span.end <= LONGEST_READ,
  );
  const paragraphs = first === undefined ? [] : [first, ...others];
  const end = paragraphs.at(-1)?.span.end ?? 0;
  return {
    ...article,
    text: article.text.slice(0, end),
    paragraphs,
    headings: article.headings.filter(({ span }) => span.end <= end),
  };
}
