import { isAside } from "../article/roles/index.ts";
import { capitalsIn, isCapitalName } from "../document/capitals.ts";
import { openDocument } from "../document/document.ts";
import type { Document } from "../document/document.ts";
import { layer } from "../document/layer.ts";
import { sentencesOf } from "../document/sentences.ts";
import { timeExpressionsOf } from "../document/time-expressions.ts";
import { taggedWordsOf } from "../document/words.ts";
import { timelineOf } from "../timeline/timeline.ts";
import type { TimelineEntry } from "../timeline/timeline.ts";
import type { Article } from "../article/article.ts";
import { quoteSentences } from "../article/quote.ts";
import type { Span } from "../text/span.ts";
import type { EventSentence } from "./event-sentence.ts";

/** Of a longer text only the beginning is read, in code units: reading a book takes seconds, and people wait. */
const LONGEST_READ = 40_000;
/** Longer sentences are lists or tables, mostly, in words. */
const LONGEST_SENTENCE = 60;
const FEWEST_WORDS = 4;

/** The sentences of an article as the rules look at them, in order; of a long one, those of its beginning. */
export function eventSentencesOf(document: Document): readonly EventSentence[] {
  const whole = document.article;
  const beginning = beginningOf(document);
  const entries = bySentence(timelineOf(beginning).entries);
  const dates = timeExpressionsOf(beginning).map(({ span }) => span);
  const tagged = taggedWordsOf(beginning);
  const told = sentencesOf(beginning).filter(
    ({ paragraph, sentence }) => !isAside(paragraph.role) && sentence.speaker?.part !== "interviewer",
  );
  const { inside, small, names } = capitalsIn(told);
  let next = 0;
  return told
    .filter(({ tokens }) => tokens.length >= FEWEST_WORDS && tokens.length <= LONGEST_SENTENCE)
    .map(({ sentence, tokens }) => {
      const quote = quoteSentences(whole, sentence);
      const words = tagged(tokens);
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
        isName: (place) => {
          const word = words[place];
          // “The Parliament” of a text that speaks of “the parliament” opens a sentence.
          if (word === undefined || (place === 0 && word.capitals === "first" && small.has(word.term)))
            return false;
          return (
            isCapitalName(words, place, whole.text) ||
            (word.isCapitalised && !word.isStop && names.has(word.term))
          );
        },
        isSmall: ({ term }) => small.has(term) && !inside.has(term),
      };
    });
}

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
