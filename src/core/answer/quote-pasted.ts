import { quoteSentences } from "../article/quote.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { Answer, AnswerQuote } from "./answer.ts";
import { PASTED } from "./confidence.ts";
import { sliceOf } from "../text/span.ts";
import type { Pasted } from "./question/pasted.ts";
import { quoteAround } from "./quote-window.ts";
import type { MaxSentences } from "./quote-window.ts";
import { MOST_QUOTES, sharesWords } from "./choose-quotes.ts";
import { searchAnswer } from "./search-answer.ts";
import type { ReadingSteps } from "./search-answer.ts";

/** Quotes the sentence that a question repeats: whoever pastes one wants to see where it stands. */
export function* quotePasted(
  { place, passage, sentence }: Pasted,
  index: PassageIndex,
  maxSentences: MaxSentences,
): ReadingSteps<Answer> {
  // The sentence's own words, and not the page around it that may have been pasted too.
  const words = sliceOf(passage.article.text, sentence.sentence.span);
  const { answer, reading } = yield* searchAnswer(words, index, maxSentences);
  const read = reading.ranking.find((other) => other.place === place && other.sentence === sentence);
  const best: AnswerQuote =
    read === undefined
      ? { quote: quoteSentences(passage.article, sentence.sentence) }
      : quoteAround(read, { ...reading, ranking: [read] }, maxSentences);
  const others = answer.candidates.filter((candidate) => !sharesWords(candidate, best));
  return {
    kind: "quoted",
    confidence: Math.max(answer.confidence, PASTED),
    missing: [],
    understood: [],
    candidates: [best, ...others].slice(0, MOST_QUOTES),
    quotes: [best],
  };
}
