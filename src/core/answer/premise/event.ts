import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  PERSONAL_PRONOUNS,
  RELATIVE,
  isFiniteAuxiliary,
} from "../../language/en/word-classes.ts";
import { isNounByEnding } from "../../language/en/nouns.ts";
import { isAdverb, isAuxiliary, isContent, isNegating, looksPast } from "./grammar.ts";
import { isPast } from "../../language/en/word-form.ts";
import { polarityAt } from "./polarity.ts";
import type { Polarity } from "./polarity.ts";
import { namesOfPhrase, phraseAfter, phraseBefore } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { PremiseWord } from "./word.ts";

/** Who does what to whom, as a verb or its noun tells it. */
export interface Event {
  readonly verb: PremiseWord;
  /** The verb's place among the words. */
  readonly place: number;
  readonly polarity: Polarity;
  readonly isPassive: boolean;
  /** Who does it; undefined where that is not told, or not for sure. */
  readonly doer: Phrase | undefined;
  /** To whom or to what it is done; undefined where that is not told, or not for sure. */
  readonly doneTo: Phrase | undefined;
}

/** Words between a passive verb and its "by". */
const BY_REACH = 8;

/** What the word at `place` of a sentence tells; undefined where it is no verb, nor the noun of one. */
export function eventAt(words: readonly PremiseWord[], place: number): Event | undefined {
  const verb = words[place];
  const before = words[place - 1];
  if (verb === undefined || verb.isName || verb.isStop) return undefined;
  if (isNoun(verb, before)) return nounEvent(words, place, verb);
  if (isNounByEnding(verb.word)) return undefined;

  const group = groupBefore(words, place);
  const isIng = verb.tense === "ing";
  const isPastVerb = isPast(verb);
  // "Georgia, invaded by Russia", but not "fell by a tenth".
  const isReduced =
    isPastVerb &&
    group.start === place &&
    words[place + 1]?.word === "by" &&
    namesOfPhrase(phraseAfter(words, place)).length > 0;
  const isPassive = isPastVerb && (group.hasBe || isReduced);
  // "Is less", "is not big": no verb. Without an auxiliary, only what stands right behind its subject is taken for one.
  if (!isIng && !isPastVerb && (group.hasBe || !(group.hasAuxiliary || endsSubject(before))))
    return undefined;

  const subject = isReduced
    ? antecedentOf(words, place)
    : subjectOf(words, group.start, isIng && !group.hasBe);
  return {
    verb,
    place,
    polarity: polarityAt(words, place),
    isPassive,
    doer: isPassive ? agentAfter(words, place) : subject,
    doneTo: isPassive ? subject : phraseAfter(words, place),
  };
}

/** "The attack", "Russia's invasion", "the Russian invasion of", but not "Russia attacks". */
function isNoun(verb: PremiseWord, before: PremiseWord | undefined): boolean {
  if (before === undefined || verb.isParted) return isNounByEnding(verb.word);
  if (before.isPossessive || DETERMINERS.has(before.word) || before.word === "no") return true;
  return isNounByEnding(verb.word) && !isNegating(before) && !isAuxiliary(before);
}

/** Before a verb without an auxiliary: "Russia invades", "who invade". */
const endsSubject = (before: PremiseWord | undefined): boolean =>
  before !== undefined &&
  (before.isName || isPronoun(before) || RELATIVE.has(before.word) || before.word === "to");

/** The auxiliaries, adverbs and negations right before a verb. */
function groupBefore(words: readonly PremiseWord[], place: number) {
  let [start, hasBe, hasAuxiliary] = [place, false, false];
  while (start > 0 && words[start]?.isParted === false) {
    const word = words[start - 1];
    if (word === undefined || !(isAuxiliary(word) || isNegating(word) || isAdverb(word))) break;
    hasBe ||= BE.has(word.word);
    hasAuxiliary ||= isAuxiliary(word) || isNegating(word);
    start -= 1;
  }
  return { start, hasBe, hasAuxiliary };
}

/**
 * Who stands before the verb group that begins at `start`.
 *
 * @param isParticiple - "…, invading Georgia": its subject is the clause's
 */
function subjectOf(words: readonly PremiseWord[], start: number, isParticiple: boolean): Phrase | undefined {
  const first = words[start];
  const before = words[start - 1];
  if (first === undefined || before === undefined) return undefined;
  if (RELATIVE.has(before.word) && !first.isParted) return antecedentOf(words, start - 1);
  if (isParticiple)
    return first.isParted || before.word === "and" ? clauseSubject(words, start - 1) : undefined;
  if (first.isParted) return undefined;
  if (before.word === "and") return clauseSubject(words, start - 1);
  return isContent(before) ? phraseBefore(words, start - 1) : undefined;
}

/** Whom the relative pronoun at `pronoun` takes up: only a name right before it, and only where it hangs on nothing. */
function antecedentOf(words: readonly PremiseWord[], pronoun: number): Phrase | undefined {
  const before = words[pronoun - 1];
  if (before === undefined || !before.isName) return undefined;
  const phrase = phraseBefore(words, pronoun - 1);
  if (phrase !== undefined) return phrase;
  // "For Russia, which …" opens the sentence.
  const names = namesEndingAt(words, pronoun - 1);
  const opens = pronoun - 1 - names.length === 0;
  return opens ? { words: names, preposition: "" } : undefined;
}

function namesEndingAt(words: readonly PremiseWord[], end: number): PremiseWord[] {
  const names: PremiseWord[] = [];
  for (const word of words.slice(0, end + 1).toReversed()) {
    if (!word.isName) break;
    names.unshift(word);
    if (word.isParted) break;
  }
  return names;
}

/** The first name before `end` that a finite verb follows, where no other does: the subject of what comes later. */
function clauseSubject(words: readonly PremiseWord[], end: number): Phrase | undefined {
  const subjects: Phrase[] = [];
  for (let place = 0; place < end; place++) {
    const [word, next] = [words[place], words[place + 1]];
    if (word === undefined || next === undefined || next.isParted) continue;
    const isSubject = isContent(word) || isPronoun(word);
    if (!isSubject || !(looksPast(next) || isFiniteAuxiliary(next.word))) continue;
    const phrase = isContent(word) ? phraseBefore(words, place) : undefined;
    if (phrase === undefined) return undefined;
    subjects.push(phrase);
  }
  return subjects.length === 1 ? subjects[0] : undefined;
}

const isPronoun = ({ word }: PremiseWord): boolean => PERSONAL_PRONOUNS.has(word);

/** Who follows "by" after a passive verb. */
function agentAfter(words: readonly PremiseWord[], place: number): Phrase | undefined {
  for (let at = place + 1; at <= place + BY_REACH; at++) {
    const word = words[at];
    if (word === undefined || word.isParted || CONJUNCTIONS.has(word.word) || DO.has(word.word))
      return undefined;
    if (word.word === "by") return phraseAfter(words, at);
  }
  return undefined;
}

/** "Russia's invasion of Georgia", "the Russian attack on Georgia", "the invasion of Georgia by Russia". */
function nounEvent(words: readonly PremiseWord[], place: number, verb: PremiseWord): Event {
  const after = phraseAfter(words, place);
  const doneTo =
    after !== undefined && ["of", "on", "against", "into", "upon"].includes(after.preposition)
      ? after
      : undefined;
  let at = place - 1;
  while (words[at + 1]?.isParted === false && isPlainAdjective(words[at])) at -= 1;
  const owner =
    words[at + 1]?.isParted === false && words[at]?.isName === true ? namesEndingAt(words, at) : [];
  const by = agentAfter(words, place);
  const doer =
    by ?? (doneTo !== undefined && owner.length > 0 ? { words: owner, preposition: "" } : undefined);
  return { verb, place, polarity: "open", isPassive: false, doer, doneTo };
}

const isPlainAdjective = (word: PremiseWord | undefined): boolean =>
  word !== undefined && isContent(word) && !word.isName && !word.isPossessive;
