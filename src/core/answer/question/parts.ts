import type { PassageIndex } from "../../search/passage-index.ts";
import { tokensOf } from "../../language/tokens.ts";
import { isSmallTalk } from "./small-talk.ts";

/** One of the things that a question asks. */
export interface QuestionPart {
  /** A question that can be searched for by itself. */
  readonly question: string;
  /** The asker's own words for it, to show. */
  readonly asked: string;
}

/** Whoever asks more at once is better served by asking again. */
const MOST_PARTS = 4;
const LONGEST = 500;

const WH = "(?:who|whom|whose|what|when|where|why|how|which)";
const PREPOSITION = "(?:in|at|to|for|from|with|about|on|by|of)";
const AUXILIARY =
  "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)";

/**
 * The things that a question asks, where it plainly asks several; none where it asks one thing. When in doubt it is one: what is
 * joined by “and” belongs together unless each side can stand as a question.
 */
export function partsOf(question: string, index: PassageIndex): readonly QuestionPart[] {
  if (question.length > LONGEST) return [];
  const segments = question
    .split(/(?<=[?？])\s+/u)
    .map((segment) => segment.trim())
    .filter((segment) => !isSmallTalk(segment, () => true) && !FILLER.test(segment));
  const parts = segments.flatMap((segment, place) => {
    const whole = { question: inContext(segment, segments[place - 1]), asked: bare(segment) };
    const split = SPLITS.map((splitIn) => splitIn(bare(segment), index)).find(({ length }) => length > 1);
    return split ?? [whole];
  });
  return parts.length > 1 && parts.length <= MOST_PARTS && parts.every(hasContent) ? parts : [];
}

/** Asks for nothing that was not asked. */
const FILLER = /^\P{L}*(?:really|seriously|right|true|huh|eh|or|and|so)\P{L}*$/iu;

const hasContent = ({ question }: QuestionPart): boolean => tokensOf(question).some(({ isStop }) => !isStop);

const bare = (segment: string): string => segment.replace(/[\s?？!.]+$/u, "");

type Split = (segment: string, index: PassageIndex) => readonly QuestionPart[];

/** “When and where was she born?”, “Who annexed Crimea and when?” */
const QUESTION_WORDS_FIRST = new RegExp(`^(${WH})((?:, ${WH})*),? and (${WH}) (.+)$`, "iu");
const QUESTION_WORD_LAST = new RegExp(
  `^((?:${PREPOSITION} )?${WH})\\b(.+?),? and (?:also |if so,? )?(${WH})(?: exactly)?$`,
  "iu",
);
/** “When was it built and why did it burn?”; after who and what a verb may follow at once. */
const TWO_CLAUSES = new RegExp(
  `^((?:${PREPOSITION} )?${WH}\\b.+?),? and (?:also )?((?:${PREPOSITION} )?(?:(?:who|what|which|whose)\\b|(?:when|where|why|how|whom)(?: (?:many|much|long|often|old|far|big) ?\\w*)? ${AUXILIARY}\\b).+)$`,
  "iu",
);
/** “What happened in Bucharest and in Crimea?” */
const SAME_PREPOSITION = new RegExp(`^(${WH}\\b.*?)\\b(${PREPOSITION}) ([^,]+?),? and (\\2 [^,]+)$`, "iu");

const NAME = "((?:the )?[\\p{L}\\p{N}][\\p{L}\\p{N}.’'-]*(?: [\\p{L}\\p{N}][\\p{L}\\p{N}.’'-]*){0,2}?)";
/** Names that are joined where either may stand alone. What people do together (meet, fight, sign) is not among these. */
const JOINED_NAMES: readonly RegExp[] = [
  new RegExp(
    `^((?:what|how|why|when|where) ${AUXILIARY} )${NAME} and ${NAME}( (?:do|done|say|said|think|want|wanted|believe|claim|promise|promised|demand|propose|insist|hope|fear|plan|need|lose|gain)(?: .+)?)$`,
    "iu",
  ),
  new RegExp(`^((?:who|what) (?:is|are|was|were) )${NAME} and ${NAME}()$`, "iu"),
  new RegExp(`^(what (?:happened|happens|is said) (?:in|at|to|with|about) )${NAME} and ${NAME}()$`, "iu"),
  new RegExp(`^(what about )${NAME} and ${NAME}()$`, "iu"),
];

const SPLITS: readonly Split[] = [
  (segment) => {
    const [, first = "", more = "", last = "", rest = ""] = QUESTION_WORDS_FIRST.exec(segment) ?? [];
    const words = [first, ...more.split(", "), last].filter((word) => word !== "");
    return rest === ""
      ? []
      : words.map((word) => ({ question: `${word} ${rest}`, asked: `${word} ${rest}` }));
  },
  (segment) => {
    const [, opening = "", rest = "", last = ""] = QUESTION_WORD_LAST.exec(segment) ?? [];
    if (last === "" || asksWithin(rest)) return [];
    const first = `${opening}${rest}`;
    return [
      { question: first, asked: first },
      { question: `${last}${rest}`, asked: last },
    ];
  },
  (segment) => {
    const [, first = "", second = ""] = TWO_CLAUSES.exec(segment) ?? [];
    if (second === "" || asksWithin(afterQuestionWord(first))) return [];
    return [
      { question: first, asked: first },
      { question: inContext(second, first), asked: second },
    ];
  },
  (segment) => {
    const [, opening = "", preposition = "", first = "", second = ""] = SAME_PREPOSITION.exec(segment) ?? [];
    if (second === "" || [first, second].some((side) => !isShortPhrase(side))) return [];
    return [
      { question: `${opening}${preposition} ${first}`, asked: `${opening}${preposition} ${first}` },
      { question: `${opening}${second}`, asked: second },
    ];
  },
  (segment, index) => {
    for (const pattern of JOINED_NAMES) {
      const [, opening = "", first = "", second = "", rest = ""] = pattern.exec(segment) ?? [];
      if (second === "" || !areNeverTogether(first, second, index)) continue;
      return [first, second].map((name) => ({ question: `${opening}${name}${rest}`, asked: name }));
    }
    return [];
  },
];

/** A question word further on joins clauses (“what did he say about how it began and why …”). */
const asksWithin = (words: string): boolean =>
  new RegExp(`\\b(?:${WH}|if|whether|that|between|both)\\b`, "iu").test(words);

const afterQuestionWord = (words: string): string =>
  words.replace(new RegExp(`^(?:${PREPOSITION} )?${WH}\\b`, "iu"), "");

/** One to four words without any that would make a clause of it. */
const isShortPhrase = (words: string): boolean =>
  words.split(/\s+/u).length <= 5 &&
  !new RegExp(`\\b(?:${WH}|${AUXILIARY}|and|or|that|between|both|but)\\b`, "iu").test(words);

/**
 * Two names that the passages have, but never both: no quote can tell of both. Names that stand together anywhere may be one thing
 * (“Romeo and Juliet”).
 */
function areNeverTogether(first: string, second: string, index: PassageIndex): boolean {
  const [ofFirst, ofSecond] = [placesOfName(first, index), placesOfName(second, index)];
  return ofFirst.size > 0 && ofSecond.size > 0 && ![...ofFirst].some((place) => ofSecond.has(place));
}

/** The passages that have all the words of a name or a number, by their places; none for what is no name. */
function placesOfName(name: string, index: PassageIndex): ReadonlySet<number> {
  const terms = tokensOf(name).filter(({ isStop }) => !isStop);
  const areNames =
    terms.length > 0 && terms.every(({ term }) => /^\p{N}+$/u.test(term) || index.names.has(term));
  if (!areNames) return new Set();
  const places = terms.map(({ term }) => index.postings.get(term)?.passages ?? []);
  const [first = [], ...others] = places;
  return new Set(first.filter((place) => others.every((other) => other.includes(place))));
}

const POINTS_BACK =
  /\b(?:he|she|it|they|him|her|his|hers|its|them|their|there|then|that|this|these|those|do so|did so)\b/iu;

/**
 * A question that leans on the one before it, with what it leans on: “And when?” asks when what the other one asks about was, “What
 * did he do?” asks about whom the other one names.
 */
function inContext(segment: string, before: string | undefined): string {
  if (before === undefined) return segment;
  const content = tokensOf(segment).filter(({ isStop }) => !isStop);
  const rest = afterQuestionWord(bare(before));
  if (content.length === 0) return `${bare(segment)} ${rest.trim()}`;
  if (!POINTS_BACK.test(segment)) return segment;
  const named = tokensOf(rest).filter(({ isStop }) => !isStop);
  const names = named.filter(({ isCapitalised }) => isCapitalised);
  const leaned = (names.length > 0 ? names : named).map(({ span }) => rest.slice(span.start, span.end));
  return `${bare(segment)} ${leaned.join(" ")}`;
}
