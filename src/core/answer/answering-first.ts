import { isAside } from "../article/roles/index.ts";
import { sliceOf } from "../text/span.ts";
import type { Reading, SentenceReading } from "./answer-reader.ts";
import { QUOTED_FROM } from "./confidence.ts";

/**
 * A reading without what can be no answer: questions of the article, and whatever an interviewer says while asking. Notes, captions, code and
 * what stands around the text come last where the text itself answers.
 */
export function answeringFirst(reading: Reading): Reading {
  const possible = reading.ranking.filter(mayAnswer);
  const [own, asides] = [possible.filter((read) => !isOfAside(read)), possible.filter(isOfAside)];
  const isAnswered = asides.length > 0 && (own[0]?.confidence ?? 0) >= QUOTED_FROM;
  const ranking = isAnswered ? [...own, ...asides] : possible;
  const [best] = ranking;
  if (best === reading.ranking[0])
    return ranking.length === reading.ranking.length ? reading : { ...reading, ranking };
  const nothing = best === undefined ? 1 : Math.max(reading.nothing, 1 - best.confidence);
  return { ...reading, ranking, nothing };
}

const isOfAside = ({ passage }: SentenceReading): boolean => isAside(passage.paragraph.role);

/** A question asks; it may be that of a reader, and still tells nothing. */
function mayAnswer({ passage: { article, paragraph }, sentence: { sentence } }: SentenceReading): boolean {
  if (isQuestion(sliceOf(article.text, sentence.span))) return false;
  return (
    sentence.speaker?.part !== "interviewer" ||
    !paragraph.sentences.some(({ span }) => isQuestion(sliceOf(article.text, span)))
  );
}

/** A question and nothing else: one within what somebody said (“Why?” she asked) is told. */
const isQuestion = (words: string): boolean => /[?？؟][”"’')\]*_\s]*$/u.test(words);
