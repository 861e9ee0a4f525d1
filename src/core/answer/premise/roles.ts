import { baseTermsOf } from "../../language/en/base-term.ts";
import { MUTUAL } from "../../language/en/verb-classes.ts";
import { withoutPossessive } from "../../language/en/word.ts";
import type { Contradiction } from "./contradiction.ts";
import type { Event } from "./event.ts";
import { headOf, namesOfPhrase } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import { eventsWith, isLikeVerb, isSameVerb } from "./premise.ts";
import type { Premise } from "./premise.ts";
import { isSame, share } from "./word.ts";

const mutual = baseTermsOf(MUTUAL);
/** One side is all that the question names. */
const HALF_TOLD = 0.9;

/**
 * "When did Ukraine invade Georgia?" and "Russia invaded Georgia": who does what to whom is not as the question has it.
 * Speaks only where names stand on both sides, and where no other place of the sentence agrees.
 */
export function readSwappedRoles(premise: Premise): Contradiction | undefined {
  for (const asked of premise.question.events) {
    if (mutual.has(asked.verb.base)) continue;
    const same = eventsWith(premise, (verb) => isSameVerb(premise, asked.verb, verb));
    const told = same.filter(({ doer, doneTo }) => doer !== undefined || doneTo !== undefined);
    const found = told.map((event) => conflictOf(premise, asked, event));
    if (told.length > 0 && found.every((conflict) => conflict !== undefined)) return found[0];
    if (same.length > 0) continue;
    const alike = eventsWith(premise, (verb) => isLikeVerb(premise, asked.verb, verb));
    if (alike.length > 0 && alike.every((event) => isTurnedRound(asked, event)))
      return { kind: "swapped", sureness: HALF_TOLD };
  }
  return undefined;
}

function conflictOf(premise: Premise, asked: Event, told: Event): Contradiction | undefined {
  if (isTurnedRound(asked, told)) return { kind: "swapped", sureness: 1 };
  const turned = inOtherPart(asked, told);
  if (turned !== undefined) return { kind: "part", asked: namesOf(turned), sureness: HALF_TOLD };
  return isOfAnother(premise, asked, told)
    ? { kind: "other", asked: namesOf(asked.doer), sureness: HALF_TOLD }
    : undefined;
}

/** Both are named, and each stands where the other should. */
function isTurnedRound(asked: Event, told: Event): boolean {
  if (!areJoinedAlike(asked, told)) return false;
  const [doer, doneTo] = [namesOfPhrase(asked.doer), namesOfPhrase(asked.doneTo)];
  const [toldDoer, toldDoneTo] = [namesOfPhrase(told.doer), namesOfPhrase(told.doneTo)];
  return (
    share(doer, toldDoneTo) && share(doneTo, toldDoer) && !share(doer, toldDoer) && !share(doneTo, toldDoneTo)
  );
}

/** Whom the sentence has in the other's place than the question, with somebody else where that one should be ("Who invaded Russia?"). */
function inOtherPart(asked: Event, told: Event): Phrase | undefined {
  if (!isNamed(told.doer) || !isNamed(told.doneTo) || !areJoinedAlike(asked, told)) return undefined;
  const [doer, doneTo] = [namesOfPhrase(told.doer), namesOfPhrase(told.doneTo)];
  const isTheDoer =
    isNamed(asked.doneTo) &&
    share(namesOfPhrase(asked.doneTo), doer) &&
    !share(namesOfPhrase(asked.doneTo), doneTo);
  if (isTheDoer && !share(namesOfPhrase(asked.doer), doer)) return asked.doneTo;
  const isDoneTo =
    asked.doneTo === undefined && isNamed(asked.doer) && share(namesOfPhrase(asked.doer), doneTo);
  return isDoneTo && !share(namesOfPhrase(asked.doer), doer) ? asked.doer : undefined;
}

/** It is done to the same, by another: both doers are countries, or both are people with their full names. */
function isOfAnother({ sentence, isNearby }: Premise, asked: Event, told: Event): boolean {
  if (asked.doneTo === undefined || told.doneTo === undefined || !areJoinedAlike(asked, told)) return false;
  const [doer, toldDoer] = [namesOfPhrase(asked.doer), namesOfPhrase(told.doer)];
  if (doer.length === 0 || toldDoer.length === 0 || share(doer, toldDoer)) return false;
  const [head, toldHead] = [headOf(asked.doneTo), headOf(told.doneTo)];
  const isSameThing = head !== undefined && toldHead !== undefined && isSame(head, toldHead);
  const toldWords = told.doneTo.words;
  if (
    !isSameThing ||
    !namesOfPhrase(asked.doneTo).every((name) => toldWords.some((word) => isSame(name, word)))
  )
    return false;
  const areCountries = [...doer, ...toldDoer].every(({ country }) => country !== undefined);
  // A name that the paragraph lacks may be another name of the same person.
  const arePeople = isFullName(asked.doer) && isFullName(told.doer) && doer.every(isNearby);
  // Wherever it stands in the sentence, the one who was asked about may have a part in it.
  const mayTakePart = sentence.some(
    (word, place) =>
      (place < told.place || sentence[place - 1]?.word === "by" || sentence[place - 1]?.word === "and") &&
      share([word], doer),
  );
  return (areCountries || arePeople) && !mayTakePart;
}

/** "War on Germany" is not held against "war with Germany". */
const areJoinedAlike = (asked: Event, told: Event): boolean => {
  const [one, other] = [asked.doneTo?.preposition ?? "", told.doneTo?.preposition ?? ""].map((preposition) =>
    ["of", "on", "against", "into", "upon"].includes(preposition) ? "" : preposition,
  );
  return asked.doneTo === undefined || told.doneTo === undefined || one === other;
};

/** A phrase that is about a name: "Russia", not "the Tesla coil". */
const isNamed = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined && headOf(phrase)?.isName === true;

/** Two or three names and nothing else: "Anna Holt". */
const isFullName = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  (phrase.words.length === 2 || phrase.words.length === 3) &&
  phrase.words.every(
    ({ isName, country, isParted, word }, index) =>
      isName && country === undefined && word.length > 1 && (index === 0 || !isParted),
  );

const namesOf = (phrase: Phrase | undefined): string =>
  namesOfPhrase(phrase)
    .map(({ written }) => withoutPossessive(written))
    .join(" ");
