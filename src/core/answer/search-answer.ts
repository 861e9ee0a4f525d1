import type { PassageIndex } from "../search/passage-index.ts";
import { analyseQuestion } from "../search/query.ts";
import type { Query } from "../search/query.ts";
import { rankSentences } from "../search/rank-sentences.ts";
import type { RankedSentence } from "../search/rank-sentences.ts";
import { overlaps, sliceOf } from "../text/span.ts";
import type { Answer, AnswerQuote, Understanding } from "./answer.ts";
import { confidenceIn, MENTION, QUOTED_FROM, UNSURE_FROM } from "./confidence.ts";
import { contradictionIn } from "./premise/readers.ts";
import { definitionAskedIn } from "./question/definition.ts";
import type { DefinitionAsked } from "./question/definition.ts";
import { quoteAround } from "./quote-window.ts";
import type { MaxSentences } from "./quote-window.ts";
import { mentionIn } from "./says-what.ts";
import type { Mention } from "./says-what.ts";
import { kindLacking, termsLacking, termsUnknown } from "./signs.ts";

/** More would be a reading list, not an answer. */
export const MOST_QUOTES = 5;
/** A further quote is given only where its score comes this near to the best one's: what is merely close distracts. */
const NEARLY_AS_GOOD = 0.85;

/** An answer with what it was chosen by. */
export interface Searched {
  readonly answer: Answer;
  readonly query: Query;
  readonly ranking: readonly RankedSentence[];
}

/** Answers one question about one thing by ranking sentences. */
export function searchAnswer(question: string, index: PassageIndex, maxSentences: MaxSentences): Searched {
  const query = analyseQuestion(question, index);
  const asked = definitionAskedIn(question, index);
  const ranked = rankSentences(query, index);
  const ranking = asked === undefined ? ranked : explainedFirst(asked, query, ranked);
  const answer = decide(query, ranking, maxSentences);
  const [best] = ranking;
  if (asked === undefined || best === undefined || answer.kind === "absent")
    return { answer, query, ranking };
  return mention(asked, best) === "mentioned"
    ? { answer: onlyMentioned(answer, asked), query, ranking }
    : { answer, query, ranking };
}

function decide(query: Query, ranking: readonly RankedSentence[], maxSentences: MaxSentences): Answer {
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
    // A question of nothing but stop words names nothing that could be looked for.
    ...(query.terms.length === 0 && { reason: "nothing-asked" as const }),
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
    if (chosen.every(({ quote: earlier }) => !sharesWords(earlier, quote))) chosen.push({ ranked, quote });
  }
  return chosen;
}

/** True for quotes that have a place in common. */
export const sharesWords = ({ quote: a }: AnswerQuote, { quote: b }: AnswerQuote): boolean =>
  a.article === b.article && overlaps(a.span, b.span);

const readAs = ({ terms }: Query): Understanding[] =>
  terms.flatMap(({ written, matches: [match] }) =>
    match !== undefined && match.similarity < 1 ? [{ asked: written, read: match.word }] : [],
  );

const mention = (asked: DefinitionAsked, { passage, sentence }: RankedSentence): Mention =>
  mentionIn(sliceOf(passage.article.text, sentence.sentence.span), asked);

/** Of sentences that may be given as the answer, one that says what the thing is goes before one that only mentions it. */
function explainedFirst(
  asked: DefinitionAsked,
  query: Query,
  ranking: readonly RankedSentence[],
): readonly RankedSentence[] {
  const [best] = ranking;
  if (best === undefined || mention(asked, best) !== "mentioned") return ranking;
  const better = ranking.find(
    (ranked) => mention(asked, ranked) === "explained" && confidenceIn(query, ranked) >= QUOTED_FROM,
  );
  return better === undefined ? ranking : [better, ...ranking.filter((ranked) => ranked !== better)];
}

function onlyMentioned(
  answer: Exclude<Answer, { kind: "absent" }>,
  { of, subject }: DefinitionAsked,
): Answer {
  const [best] = answer.quotes;
  return {
    ...answer,
    kind: "unsure",
    confidence: Math.min(answer.confidence, MENTION),
    quotes: [best],
    reason: "only-mentioned",
    mentioned: { of, subject },
  };
}
