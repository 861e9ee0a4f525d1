import type { Contradiction } from "./contradiction.ts";
import type { Event } from "./event.ts";
import type { Phrase } from "./phrase.ts";
import { eventsWith, isLikeVerb, isSameVerb } from "./premise.ts";
import type { Premise } from "./premise.ts";
import type { QuestionWord } from "./question.ts";
import { isSame, share } from "./word.ts";
import type { PremiseWord } from "./word.ts";

/** Questions that "it did not happen" leaves without an answer. To "what" it may be one: "found no sign of harm". */
const TAKE_FOR_GRANTED: ReadonlySet<QuestionWord> = new Set<QuestionWord>([
  "when",
  "why",
  "where",
  "how",
  "who",
]);
/** The sentence may be about another time. */
const DENIED = 0.9;

/** "Why did NATO accept Ukraine?" and "NATO did not accept Ukraine", or the other way round. */
export function readDenial(premise: Premise): Contradiction | undefined {
  if (!TAKE_FOR_GRANTED.has(premise.question.asks)) return undefined;
  for (const asked of premise.question.events) {
    const isSameAsAsked = (verb: PremiseWord): boolean => isSameVerb(premise, asked.verb, verb);
    const events = eventsWith(premise, isSameAsAsked);
    const areAllRead = premise.sentence.filter(isSameAsAsked).length === events.length;
    const told = events.filter(
      ({ polarity, doneTo, doer }) => polarity !== "open" || doneTo !== undefined || doer !== undefined,
    );
    if (told.length === 0 || !areAllRead || !told.every((event) => isOfTheSame(premise, asked, event)))
      continue;
    if (asked.polarity === "affirmed" && told.every(({ polarity }) => polarity === "negated"))
      return { kind: "denied", sureness: DENIED };
    if (asked.polarity === "negated" && told.every((event) => isPlainYes(asked, event)))
      return { kind: "affirmed", sureness: DENIED };
  }
  return undefined;
}

/** The same doer does it, to the same one. */
const isPlainYes = (asked: Event, told: Event): boolean =>
  told.polarity === "affirmed" &&
  asked.isPassive === told.isPassive &&
  bothShare(asked.isPassive ? asked.doneTo : asked.doer, told.isPassive ? told.doneTo : told.doer) &&
  (asked.isPassive || asked.doneTo === undefined || bothShare(asked.doneTo, told.doneTo));

const bothShare = (one: Phrase | undefined, other: Phrase | undefined): boolean =>
  one !== undefined && other !== undefined && share(one.words, other.words);

/** The sentence speaks of those whom the question names: of every name, and of something besides. */
function isOfTheSame(premise: Premise, asked: Event, told: Event): boolean {
  const { question, sentence } = premise;
  const isThere = (word: PremiseWord): boolean =>
    sentence.some((other) => isSame(word, other) || isLikeVerb(premise, word, other));
  const isAgentless = told.isPassive && told.doer === undefined;
  const phrases = [isAgentless ? undefined : asked.doer, asked.doneTo].flatMap((phrase) => phrase ?? []);
  if (phrases.length === 0) return false;
  // That one does not do it is not to say that nobody does.
  if (told.doer !== undefined && !share(told.doer.words, asked.doer?.words ?? question.words)) return false;
  if (asked.doer === undefined && told.doer === undefined && !told.isPassive) return false;
  return phrases.every(
    ({ words }) => words.some(isThere) && words.filter(({ isName }) => isName).every(isThere),
  );
}
