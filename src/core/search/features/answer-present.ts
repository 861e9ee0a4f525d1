import { CALENDAR_NAMES } from "../../language/en/calendar-words.ts";
import { NUMBER_WORDS } from "../../language/en/number-words.ts";
import { oneOf } from "../../language/en/one-of.ts";
import type { AnswerType } from "../answer-type.ts";
import type { Candidate } from "../candidate.ts";
import type { Query } from "../query.ts";
import type { Feature } from "./feature.ts";

const YEAR_OR_DATE = new RegExp(
  `\\b(?:1\\d{3}|20\\d\\d|\\d{1,4} ?(?:bce?|ad|ce)|\\d+0s|${[...CALENDAR_NAMES].join("|")}|centur(?:y|ies)|spring|summer|autumn|winter|yesterday|today)\\b`,
  "i",
);
const NUMBER_WORD = `(?:${oneOf(NUMBER_WORDS)}|hundreds?|thousands?|millions?|billions?|trillions?|half|third|quarter|dozens?|twice|double|several|few|many|majority)`;
/** Not a bare year: "in 2014" is no answer to "how many". */
const NUMBER = new RegExp(
  `(?<![\\d.,])(?!(?:1\\d|20)\\d\\d\\b(?![,.]\\d|%| ?(?:percent|million|billion)))\\d|\\b(?:${NUMBER_WORD})\\b`,
  "i",
);
const DURATION = new RegExp(
  `(?:\\d|\\b(?:an?|${NUMBER_WORD}))[ -](?:\\w+ )?(?:second|minute|hour|day|week|month|year|decade|centur)|\\b(?:1\\d{3}|20\\d\\d) ?(?:–|-|to|until) ?\\d`,
  "i",
);
const AGE = /\b(?:aged?|years?[- ]old)\b|, \d{1,2},/i;
const MONEY = /[$€£¥]|\b(?:dollars?|euros?|pounds?|cents?|francs?|marks|yen|rubles?)\b/i;
const REASON =
  /\b(?:because|due to|since|so that|in order|owing|result(?:s|ed|ing)?|caus(?:e|es|ed|ing)|reasons?|therefore|thus|led to|leads? to|as a|to avoid|to prevent|purpose|thanks to|for fear|out of|why|explain(?:s|ed)?)\b/iu;
const DEFINITION =
  /\b(?:is|are|was|were) (?:an?|the|one|any)\b|\b(?:means?|refers? to|called|known as|defined as|consists? of)\b|[,(] ?(?:an?|the) /i;

const NAMING =
  /\b(?:called|known as|named|termed|dubbed|nicknamed|referred to as|refer to (?:it|this|them|these) as|describ\w+ as|means|is when|(?:is|was) (?:a|the) (?:term|name|word) (?:for|of)|so-called|i\.e\.)/i;

/** A word with a capital that does not open the sentence and that the question does not name; a single letter names little. */
function hasNewName(query: Query, { sentence }: Candidate): boolean {
  return sentence.tokens.some(
    ({ isCapitalised, isStop, term }, place) =>
      isCapitalised && !isStop && place > 0 && term.length > 1 && !query.matched.has(term),
  );
}

/** How many words on from what the question names "to prevent it" may stand: "invaded partly to prevent". */
const PURPOSE_WITHIN = 5;

/** "… invaded partly to prevent …": a purpose, soon after a word of the question that is no name. */
function hasPurpose(query: Query, { sentence: { tokens } }: Candidate): boolean {
  return tokens.some(
    ({ word }, place) =>
      word === "to" &&
      tokens[place + 1]?.isCapitalised === false &&
      tokens
        .slice(Math.max(0, place - PURPOSE_WITHIN), place)
        .some(({ term, isCapitalised }) => !isCapitalised && query.matched.has(term)),
  );
}

type Test = (words: string, query: Query, candidate: Candidate) => boolean;

const HAS: Readonly<Record<AnswerType, Test>> = {
  date: (words) => YEAR_OR_DATE.test(words),
  duration: (words) => DURATION.test(words),
  age: (words) => AGE.test(words),
  money: (words) => MONEY.test(words),
  number: (words) => NUMBER.test(words),
  reason: (words, query, candidate) => REASON.test(words) || hasPurpose(query, candidate),
  place: (_words, query, candidate) => hasNewName(query, candidate),
  name: (_words, query, candidate) => hasNewName(query, candidate),
  term: (words, query, candidate) => NAMING.test(words) || hasNewName(query, candidate),
  definition: (words) => DEFINITION.test(words),
  "yes-no": () => false,
  any: () => false,
};

/** True when the sentence holds words of the kind that the question asks for. Always false where nothing is asked for. */
export function holdsAnswerType(query: Query, candidate: Candidate): boolean {
  const { start, end } = candidate.sentence.sentence.span;
  return HAS[query.answerType](candidate.passage.article.text.slice(start, end), query, candidate);
}

/** The sentence holds words of the kind asked for: a date for "when", a number for "how many". */
export const answerPresent: Feature = {
  name: "answer type present",
  measure: (query, candidate) => (holdsAnswerType(query, candidate) ? 1 : 0),
};
