import { overlaps } from "../text/span.ts";
import type { AnswerQuote } from "./answer.ts";
import type { Reading, SentenceReading } from "./answer-reader.ts";
import { quoteAround } from "./quote-window.ts";
import type { MaxSentences } from "./quote-window.ts";

/** More would be a reading list, not an answer. */
export const MOST_QUOTES = 5;

/** A quote with the sentence that it was chosen for. */
export interface ChosenQuote {
  readonly read: SentenceReading;
  readonly quote: AnswerQuote;
}

/** The quotes for the best sentences of a reading, best first; no sentence is quoted twice. */
export function chooseQuotes(reading: Reading, maxSentences: MaxSentences): readonly ChosenQuote[] {
  const chosen: ChosenQuote[] = [];
  for (const read of reading.ranking) {
    if (chosen.length === MOST_QUOTES) break;
    const quote = quoteAround(read, reading, maxSentences);
    if (chosen.every(({ quote: earlier }) => !sharesWords(earlier, quote))) chosen.push({ read, quote });
  }
  return chosen;
}

/** True for quotes that have a place in common. */
export const sharesWords = ({ quote: a }: AnswerQuote, { quote: b }: AnswerQuote): boolean =>
  a.article === b.article && overlaps(a.span, b.span);

/** The quotes without those that share words with an earlier one. */
export const distinctQuotes = (quotes: readonly AnswerQuote[]): AnswerQuote[] =>
  quotes.filter((quote, place) => !quotes.slice(0, place).some((earlier) => sharesWords(earlier, quote)));
