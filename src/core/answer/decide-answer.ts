import type { PassageIndex } from "../search/passage-index.ts";
import type { Query } from "../search/query.ts";
import { candidateAt } from "../search/rank-sentences.ts";
import { sliceOf } from "../text/span.ts";
import type { Answer, AnswerQuote, Understanding } from "./answer.ts";
import type { Reading, SentenceReading } from "./answer-reader.ts";
import { chooseQuotes } from "./choose-quotes.ts";
import type { ChosenQuote } from "./choose-quotes.ts";
import { MENTION, QUOTED_FROM } from "./confidence.ts";
import { checkDefinition } from "./definition-check.ts";
import { contradictionIn } from "./premise/readers.ts";
import { definitionAskedIn } from "./question/definition.ts";
import type { MaxSentences } from "./quote-window.ts";
import { kindLacking, termsLacking, termsUnknown } from "./confidence-features.ts";

/** Decides what a reading of the indexed passages is worth: an answer, the closest passage, or nothing. */
export function decideAnswer(
  query: Query,
  reading: Reading,
  index: PassageIndex,
  maxSentences: MaxSentences,
): Answer {
  const chosen = chooseQuotes(reading, maxSentences);
  const [best] = chosen;
  const base = {
    readBy: reading.by,
    understood: readAs(query),
    candidates: chosen.map(({ quote }) => quote),
  };
  if (best === undefined || 1 - reading.nothing < reading.shownFrom)
    return {
      ...base,
      kind: "absent",
      confidence: best?.read.confidence ?? 0,
      missing: termsUnknown(query).map(({ written }) => written),
      quotes: [],
      // A question of nothing but stop words names nothing that could be looked for.
      ...(query.terms.length === 0 && { reason: "nothing-asked" as const }),
    };

  const { read, quote } = best;
  const evidence = candidateAt(query, index, read);
  const found = {
    ...base,
    confidence: read.confidence,
    missing: termsLacking(query, evidence).map(({ written }) => written),
    missingKind: kindLacking(query, evidence),
  };
  const onlyMentioned = mentionedOnly(query, read, index);
  if (onlyMentioned !== undefined)
    return {
      ...found,
      ...onlyMentioned,
      kind: "unsure",
      confidence: Math.min(read.confidence, MENTION),
      quotes: [quote],
      contradiction: read.confidence >= QUOTED_FROM ? undefined : contradictionIn(query, evidence),
    };
  if (read.confidence < QUOTED_FROM)
    return {
      ...found,
      kind: "unsure",
      contradiction: contradictionIn(query, evidence),
      quotes: [quote, ...closest(chosen, reading)],
    };
  const further = chosen
    .slice(1)
    .filter(({ read: other }) => read.score - other.score <= reading.rivalsWithin)
    .filter(({ read: other }) => other.confidence >= QUOTED_FROM);
  return { ...found, kind: "quoted", quotes: [quote, ...further.map((other) => other.quote)] };
}

/** The other passages that come close enough to be shown. */
const closest = (chosen: readonly ChosenQuote[], { shownFrom, mostShown }: Reading): AnswerQuote[] =>
  chosen
    .slice(1, mostShown)
    .filter(({ read }) => read.confidence >= shownFrom)
    .map(({ quote }) => quote);

const readAs = ({ terms }: Query): Understanding[] =>
  terms.flatMap(({ written, matches: [match] }) =>
    match !== undefined && match.similarity < 1 ? [{ asked: written, read: match.word }] : [],
  );

/** Where the question is for what something is, and the sentence only mentions it. */
function mentionedOnly({ question }: Query, { passage, sentence }: SentenceReading, index: PassageIndex) {
  const asked = definitionAskedIn(question, index);
  if (asked === undefined) return undefined;
  const words = sliceOf(passage.article.text, sentence.sentence.span);
  if (checkDefinition(words, asked) !== "mentioned") return undefined;
  return { reason: "only-mentioned", mentioned: { of: asked.of, subject: asked.subject } } as const;
}
