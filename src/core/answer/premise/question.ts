import { BE, DETERMINERS, HAVE, MODAL, RELATIVE } from "../../language/en/word-classes.ts";
import { isNounByEnding } from "../../language/en/nouns.ts";
import { isAdverb, isAuxiliary, isContent, isNegating } from "./grammar.ts";
import { isPast } from "../../language/en/word-form.ts";
import type { Event } from "./event.ts";
import { polarityAt } from "./polarity.ts";
import { phraseAfter } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { PremiseWord } from "./word.ts";

/** A question that takes something for granted: it asks when, why, where, how or who, not whether. */
export interface Question {
  readonly asks: QuestionWord;
  readonly words: readonly PremiseWord[];
  /**
   * What it may take for granted: one event for each word that may be its verb. Which is one, a sentence with the same verb
   * tells. Who is asked for is undefined in it.
   */
  readonly events: readonly Event[];
}

/** The question word; "how many" and its like are `how-much`. */
export type QuestionWord = "when" | "why" | "where" | "how" | "how-much" | "who" | "what";

const ASKING: Readonly<Record<string, QuestionWord>> = {
  when: "when",
  why: "why",
  where: "where",
  how: "how",
  who: "who",
  whom: "who",
  what: "what",
  which: "what",
};
/** Words before the question word: "in which year", "and when". */
const MOST_BEFORE = 2;
/** "How many European countries did …". */
const MOST_TO_AUXILIARY = 5;

/** Undefined for what is no such question: keywords, a yes-or-no question, an order. */
export function readQuestion(words: readonly PremiseWord[]): Question | undefined {
  const start = words.findIndex(({ word }) => Object.hasOwn(ASKING, word));
  const asked = words[start];
  if (asked === undefined || start > MOST_BEFORE || words.slice(0, start).some((word) => isAuxiliary(word)))
    return undefined;
  const next = words[start + 1];
  const word = ASKING[asked.word] ?? "what";
  const isMeasured = word === "how" && next !== undefined && !isAuxiliary(next);
  const asks = isMeasured ? "how-much" : word;
  const auxiliary = words.findIndex((other, place) => place > start && isAuxiliary(other));
  const isInverted =
    auxiliary > 0 && auxiliary - start <= MOST_TO_AUXILIARY && startsSubject(words[auxiliary + 1]);
  const events = isInverted ? eventsAfter(words, auxiliary) : eventsOfAsked(words, start, auxiliary);
  return { asks, words, events };
}

/** "Did Russia", "was the bridge", but not "who was invaded". */
const startsSubject = (word: PremiseWord | undefined): boolean =>
  word !== undefined && (!isPast(word) || word.isName || DETERMINERS.has(word.word));

/** "… did Russia invade Georgia", "… was Georgia invaded by Russia", "… has Russia invaded". */
function eventsAfter(words: readonly PremiseWord[], auxiliary: number): Event[] {
  const helper = words[auxiliary]?.word ?? "";
  return words.flatMap((verb, place) => {
    if (place < auxiliary + 2 || !mayBeVerb(verb)) return [];
    const between = words.slice(auxiliary + 1, place);
    // "The storm that hit the town" is not what is asked about.
    if (between.some(({ word }) => RELATIVE.has(word))) return [];
    const subject = contentOf(between);
    const isPastVerb = isPast(verb);
    const hasBe = BE.has(helper) || between.some(({ word }) => word === "been" || word === "be");
    const isPassive = hasBe && isPastVerb;
    const isIng = verb.tense === "ing";
    const fits = hasBe
      ? isPastVerb || isIng
      : HAVE.has(helper)
        ? isPastVerb
        : !isPastVerb || verb.base === verb.term;
    if (!fits) return [];
    // Around an inverted question, the denial stands with the auxiliary: "Why didn't NATO accept".
    const isDenied =
      words[auxiliary]?.word.endsWith("n't") === true || between.some((word) => isNegating(word));
    const own = polarityAt(words.slice(auxiliary + 1), place - auxiliary - 1);
    // What could not be done may have been done for a time.
    const polarity = isDenied && own === "affirmed" ? (MODAL.has(helper) ? "open" : "negated") : own;
    return [eventOf(words, place, verb, isPassive, subject, polarity)];
  });
}

/** "Who invaded Georgia", "which country has invaded Georgia", "who was invaded by Russia". */
function eventsOfAsked(words: readonly PremiseWord[], start: number, auxiliary: number): Event[] {
  return words.flatMap((verb, place) => {
    if (place <= start || place > start + MOST_TO_AUXILIARY || !mayBeVerb(verb)) return [];
    const isFinite = isPast(verb) || verb.word.endsWith("s") || (auxiliary > 0 && auxiliary < place);
    if (!isFinite) return [];
    const isPassive =
      isPast(verb) && auxiliary > 0 && words.slice(auxiliary, place).some(({ word }) => BE.has(word));
    return [eventOf(words, place, verb, isPassive, undefined, polarityAt(words, place))];
  });
}

function eventOf(
  words: readonly PremiseWord[],
  place: number,
  verb: PremiseWord,
  isPassive: boolean,
  subject: Phrase | undefined,
  polarity: Event["polarity"],
): Event {
  const after = phraseAfter(words, place);
  const agent = after?.preposition === "by" ? after : undefined;
  return {
    verb,
    place,
    polarity,
    isPassive,
    doer: isPassive ? agent : subject,
    doneTo: isPassive ? subject : after?.preposition === "by" ? undefined : after,
  };
}

const mayBeVerb = (word: PremiseWord): boolean =>
  isContent(word) && !word.isName && !isAdverb(word) && !isNounByEnding(word.word);

function contentOf(words: readonly PremiseWord[]): Phrase | undefined {
  const content = words.filter((word) => isContent(word) && !isAdverb(word));
  return content.length === 0 ? undefined : { words: content, preposition: "" };
}
