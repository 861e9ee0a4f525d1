import type { PassageIndex } from "../search/passage-index.ts";
import type { Query } from "../search/query.ts";
import { rankSentences } from "../search/rank-sentences.ts";
import type { RankedSentence } from "../search/rank-sentences.ts";
import { sliceOf } from "../text/span.ts";
import type { AnswerReader, Reading, SentenceReading } from "./answer-reader.ts";
import { confidenceIn, QUOTED_FROM, UNSURE_FROM } from "./confidence.ts";
import { checkDefinition } from "./definition-check.ts";
import { definitionAskedIn } from "./question/definition.ts";

/** A sentence beside the best one joins the quote when its score comes this near: it is likely part of the answer. */
const JOINS_WITHIN = 2.7;
/** A further quote is given only where its score comes this near to the best one's: what is merely close distracts. */
const NEARLY_AS_GOOD = 0.85;

/** Reads by the words of the question alone: nothing has to be loaded, and it takes about a millisecond. */
export const wordsReader: AnswerReader = {
  read: async (query, index) => readByWords(query, index),
};

/** What `wordsReader` reads, at once. */
export function readByWords(query: Query, index: PassageIndex): Reading {
  const ranking = explainedFirst(
    query,
    index,
    rankSentences(query, index).map((ranked) => readingOf(query, ranked)),
  );
  const [best] = ranking;
  return {
    by: "words",
    ranking,
    nothing: best === undefined ? 1 : 1 - best.confidence,
    joinsWithin: JOINS_WITHIN,
    shownFrom: UNSURE_FROM,
    mostShown: 1,
    rivalsWithin: best === undefined ? 0 : (1 - NEARLY_AS_GOOD) * best.score,
  };
}

/** The confidence is worked out when it is asked for: of most sentences, nobody asks. */
function readingOf(query: Query, ranked: RankedSentence): SentenceReading {
  const { place, passage, sentence, score } = ranked;
  let confidence: number | undefined;
  return {
    place,
    passage,
    sentence,
    score,
    get confidence() {
      return (confidence ??= confidenceIn(query, ranked));
    },
  };
}

/** Of sentences that may be given as the answer, one that says what the thing is goes before one that only mentions it. */
function explainedFirst(
  query: Query,
  index: PassageIndex,
  ranking: readonly SentenceReading[],
): readonly SentenceReading[] {
  const asked = definitionAskedIn(query.question, index);
  const [best] = ranking;
  if (asked === undefined || best === undefined) return ranking;
  const found = ({ passage, sentence }: SentenceReading): string =>
    checkDefinition(sliceOf(passage.article.text, sentence.sentence.span), asked);
  if (found(best) !== "mentioned") return ranking;
  const better = ranking.find((other) => found(other) === "explained" && other.confidence >= QUOTED_FROM);
  return better === undefined ? ranking : [better, ...ranking.filter((other) => other !== better)];
}
