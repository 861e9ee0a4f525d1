import { capitalsIn } from "../../document/capitals.ts";
import { readWords } from "../../language/en/word.ts";
import type { Candidate } from "../../search/candidate.ts";
import type { Query, QueryTerm } from "../../search/query.ts";
import { tokensOf } from "../../language/tokens.ts";
import type { Event } from "./event.ts";
import { eventAt } from "./event.ts";
import type { Contradiction } from "./contradiction.ts";
import { readQuestion } from "./question.ts";
import type { Question } from "./question.ts";
import { isSame, premiseWords } from "./word.ts";
import type { PremiseWord } from "./word.ts";

/** A question and a sentence, read so that the one can be held against the other. */
export interface Premise {
  readonly question: Question;
  readonly sentence: readonly PremiseWord[];
  /** True where the sentence's paragraph has the word. */
  readonly isNearby: (word: PremiseWord) => boolean;
  /** What is known of a word of the question; undefined for stop words. */
  readonly termOf: (word: PremiseWord) => QueryTerm | undefined;
}

/** Tells how a sentence contradicts what a question takes for granted; undefined wherever that is in doubt. */
export type PremiseReader = (premise: Premise) => Contradiction | undefined;

/** From this likeness on a word is another form of a verb: "invasion" for "invade". */
const SAME_VERB = 0.8;
/** From this likeness on it is a verb that one might say instead. */
const LIKE_VERB = 0.48;

/** Undefined where the question takes nothing for granted that could be told by its form. */
export function readPremise(query: Query, { passage, sentence }: Candidate): Premise | undefined {
  const names = capitalsIn(passage.sentences).inside;
  const terms = new Map(query.terms.map((term) => [term.term, term] as const));
  const asked = premiseWords(query.question, readWords(query.question, 0, tokensOf(query.question)), {
    isKnownName: (term) => names.has(term),
    readAs: (term) => terms.get(term)?.matches.map((match) => match.term) ?? [],
  });
  const question = readQuestion(asked);
  if (question === undefined) return undefined;
  const words = premiseWords(passage.article.text, sentence.tagged(), {
    isKnownName: (term) => names.has(term),
    readAs: () => [],
  });
  const isNearby = (word: PremiseWord): boolean =>
    [word.term, ...word.readings].some((term) => passage.frequencies.has(term));
  return { question, sentence: words, isNearby, termOf: ({ term }) => terms.get(term) };
}

/** Tells whether two verbs are one, or their nouns. */
export const isSameVerb = ({ termOf }: Premise, asked: PremiseWord, found: PremiseWord): boolean =>
  isSame(asked, found) || likeness(termOf(asked), found) >= SAME_VERB;

/** Tells whether one verb could be said for the other. */
export const isLikeVerb = (premise: Premise, asked: PremiseWord, found: PremiseWord): boolean =>
  isSameVerb(premise, asked, found) || likeness(premise.termOf(asked), found) >= LIKE_VERB;

const likeness = (term: QueryTerm | undefined, { term: found }: PremiseWord): number =>
  term?.related.find((related) => related.term === found)?.similarity ?? 0;

/** The events of the sentence whose verb passes. */
export const eventsWith = ({ sentence }: Premise, isWanted: (verb: PremiseWord) => boolean): Event[] =>
  sentence.flatMap((word, place) => (isWanted(word) ? (eventAt(sentence, place) ?? []) : []));
