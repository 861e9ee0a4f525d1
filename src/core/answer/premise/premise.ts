import { keptWith } from "../../text/kept-with.ts";
import type { Candidate } from "../../search/candidate.ts";
import type { Passage } from "../../search/passage.ts";
import type { Query, QueryTerm } from "../../search/query.ts";
import { tokensOf } from "../../language/tokens.ts";
import type { Event } from "./event.ts";
import { eventAt } from "./event.ts";
import type { Contradiction } from "./contradiction.ts";
import { readQuestion } from "./question.ts";
import type { Question } from "./question.ts";
import { isSame, wordsOf } from "./word.ts";
import type { Word } from "./word.ts";

/** A question and a sentence, read so that the one can be held against the other. */
export interface Premise {
  readonly question: Question;
  readonly sentence: readonly Word[];
  /** True where the sentence's paragraph has the word. */
  readonly isNearby: (word: Word) => boolean;
  /** What is known of a word of the question; undefined for stop words. */
  readonly termOf: (word: Word) => QueryTerm | undefined;
}

/** Tells how a sentence contradicts what a question takes for granted; undefined wherever that is in doubt. */
export type PremiseReader = (premise: Premise) => Contradiction | undefined;

/** From this likeness on a word is another form of a verb: "invasion" for "invade". */
const SAME_VERB = 0.8;
/** From this likeness on it is a verb that one might say instead. */
const LIKE_VERB = 0.48;

/** The terms that a passage writes as names. */
const namesOf = keptWith(
  ({ sentences }: Passage): ReadonlySet<string> =>
    new Set(
      sentences.flatMap(({ tokens }) =>
        tokens
          .slice(1)
          .flatMap(({ term, isCapitalised, isStop }) => (isCapitalised && !isStop ? [term] : [])),
      ),
    ),
);

/** Undefined where the question takes nothing for granted that could be told by its form. */
export function readPremise(query: Query, { passage, sentence }: Candidate): Premise | undefined {
  const names = namesOf(passage);
  const terms = new Map(query.terms.map((term) => [term.term, term] as const));
  const asked = wordsOf(query.question, tokensOf(query.question), {
    isKnownName: (term) => names.has(term),
    readAs: (term) => terms.get(term)?.matches.map((match) => match.term) ?? [],
  });
  const question = readQuestion(asked);
  if (question === undefined) return undefined;
  const words = wordsOf(passage.article.text, sentence.tokens, {
    isKnownName: (term) => names.has(term),
    readAs: () => [],
  });
  const isNearby = (word: Word): boolean =>
    [word.term, ...word.readings].some((term) => passage.frequencies.has(term));
  return { question, sentence: words, isNearby, termOf: ({ term }) => terms.get(term) };
}

/** Tells whether two verbs are one, or their nouns. */
export const isSameVerb = ({ termOf }: Premise, asked: Word, found: Word): boolean =>
  isSame(asked, found) || likeness(termOf(asked), found) >= SAME_VERB;

/** Tells whether one verb could be said for the other. */
export const isLikeVerb = (premise: Premise, asked: Word, found: Word): boolean =>
  isSameVerb(premise, asked, found) || likeness(premise.termOf(asked), found) >= LIKE_VERB;

const likeness = (term: QueryTerm | undefined, { term: found }: Word): number =>
  term?.related.find((related) => related.term === found)?.similarity ?? 0;

/** The events of the sentence whose verb passes. */
export const eventsWith = ({ sentence }: Premise, isWanted: (verb: Word) => boolean): Event[] =>
  sentence.flatMap((word, place) => (isWanted(word) ? (eventAt(sentence, place) ?? []) : []));
