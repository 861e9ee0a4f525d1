import type { PassageIndex } from "../search/passage-index.ts";
import { analyseQuestion } from "../search/query.ts";
import type { Query } from "../search/query.ts";
import { rankSentences } from "../search/rank-sentences.ts";
import type { RankedSentence } from "../search/rank-sentences.ts";
import { overlaps } from "../text/span.ts";
import type { Answer, AnswerQuote, Understanding } from "./answer.ts";
import { confidenceIn, QUOTED_FROM, UNSURE_FROM } from "./confidence.ts";
import { contradictionIn } from "./premise/readers.ts";
import { quoteAround } from "./quote-window.ts";
import type { MaxSentences } from "./quote-window.ts";
import { kindLacking, termsLacking, termsUnknown } from "./signs.ts";

/** More would be a reading list, not an answer. */
const MOST_QUOTES = 5;
/** A further quote is given only where its score comes this near to the best one's: what is merely close distracts. */
const NEARLY_AS_GOOD = 0.85;

/**
 * Answers a question with quotes of the indexed articles, or admits that they do not answer it. The same question
 * and articles always give the same answer.
 */
export function answerQuestion(
  question: string,
  index: PassageIndex,
  maxSentences: MaxSentences = 2,
): Answer {
  const query = analyseQuestion(question, index);
  const ranking = rankSentences(query, index);
  const chosen = chooseQuotes(ranking, maxSentences);
  const [best] = chosen;
  const candidates = chosen.map(({ quote }) => quote);
  const understood = readAs(query);
  const absent = {
    kind: "absent",
    missing: termsUnknown(query).map(({ written }) => written),
    understood,
    candidates,
    quotes: [],
  } as const;
  if (best === undefined) return { ...absent, confidence: 0 };

  const confidence = confidenceIn(query, best.ranked);
  if (confidence < UNSURE_FROM) return { ...absent, confidence };
  const missing = termsLacking(query, best.ranked).map(({ written }) => written);
  const missingKind = kindLacking(query, best.ranked);
  const base = { confidence, missing, missingKind, understood, candidates };
  if (confidence >= QUOTED_FROM) {
    const further = chosen
      .slice(1)
      .filter(({ ranked }) => ranked.score >= NEARLY_AS_GOOD * best.ranked.score)
      .filter(({ ranked }) => confidenceIn(query, ranked) >= QUOTED_FROM);
    return { ...base, kind: "quoted", quotes: [best.quote, ...further.map(({ quote }) => quote)] };
  }
  return {
    ...base,
    kind: "unsure",
    contradiction: contradictionIn(query, best.ranked),
    quotes: [best.quote],
  };
}

/** The quotes for the best sentences, best first; no sentence is quoted twice. */
function chooseQuotes(
  ranking: readonly RankedSentence[],
  maxSentences: MaxSentences,
): { readonly ranked: RankedSentence; readonly quote: AnswerQuote }[] {
  const chosen: { ranked: RankedSentence; quote: AnswerQuote }[] = [];
  for (const ranked of ranking) {
    if (chosen.length === MOST_QUOTES) break;
    const quote = quoteAround(ranked, ranking, maxSentences);
    const isNew = chosen.every(
      ({ quote: { quote: earlier } }) =>
        earlier.article !== quote.quote.article || !overlaps(earlier.span, quote.quote.span),
    );
    if (isNew) chosen.push({ ranked, quote });
  }
  return chosen;
}

const readAs = ({ terms }: Query): Understanding[] =>
  terms.flatMap(({ written, matches: [match] }) =>
    match !== undefined && match.similarity < 1 ? [{ asked: written, read: match.word }] : [],
  );
