import { DETERMINERS } from "../../language/en/word-classes.ts";
import { isContent } from "./grammar.ts";
import { oppositesOf } from "../../lexicon/opposites.ts";
import type { Contradiction } from "./contradiction.ts";
import { eventAt } from "./event.ts";
import type { Phrase } from "./phrase.ts";
import { eventsWith, isLikeVerb } from "./premise.ts";
import type { Premise } from "./premise.ts";
import { isSame, share } from "./word.ts";
import type { PremiseWord } from "./word.ts";

const OF_A_VERB = 0.9;
const OF_ANOTHER_WORD = 0.8;
/** Words that have their own part in a question, whichever list of stop words they stand in. */
const COMPARING: ReadonlySet<string> = new Set(["before", "after", "more", "most", "less"]);
/** Of the question's other words, how many the sentence must have for an opposite to be of the same thing. */
const LEAST_SHARED = 0.6;

/** "Why did prices fall?" and "Prices rose": a word of the question is met only by its opposite. */
export function readOpposites(premise: Premise): Contradiction | undefined {
  return ofVerb(premise) ?? ofOtherWord(premise);
}

function ofVerb(premise: Premise): Contradiction | undefined {
  for (const asked of premise.question.events) {
    const isOpposite = oppositeTo(premise, asked.verb);
    if (premise.sentence.some((word) => isThere(premise, asked.verb, word))) continue;
    const told = eventsWith(premise, isOpposite);
    const isOfTheSame = told.every(
      (event) =>
        event.polarity === asked.polarity &&
        event.isPassive === asked.isPassive &&
        (asked.isPassive
          ? areAbout(asked.doneTo, event.doneTo)
          : areAbout(asked.doer, event.doer) &&
            (asked.doneTo === undefined || areAbout(asked.doneTo, event.doneTo))),
    );
    if (told.length > 0 && asked.polarity !== "open" && isOfTheSame)
      return { kind: "opposite", asked: asked.verb.word, sureness: OF_A_VERB };
  }
  return undefined;
}

const areAbout = (asked: Phrase | undefined, told: Phrase | undefined): boolean =>
  asked !== undefined &&
  told !== undefined &&
  share(asked.words, told.words) &&
  asked.words.filter(({ isName }) => isName).every((name) => told.words.some((word) => isSame(name, word)));

/** "The last bishop" for "the first bishop", "after the war" for "before the war": both before the same word. */
function ofOtherWord(premise: Premise): Contradiction | undefined {
  const { question, sentence } = premise;
  for (const [place, word] of question.words.entries()) {
    if (!isContent(word) && !COMPARING.has(word.word)) continue;
    const head = afterDeterminers(question.words, place);
    if (head === undefined || !isContent(head)) continue;
    if (sentence.some((other) => isThere(premise, word, other))) continue;
    const isOpposite = oppositeTo(premise, word);
    // A question that has both speaks of both.
    if (question.words.some(isOpposite)) continue;
    const found = sentence.findIndex(
      (other, at) =>
        isOpposite(other) &&
        isSameHead(afterDeterminers(sentence, at), head) &&
        // Of a verb it takes who does it to tell: what one sells another buys.
        eventAt(sentence, at)?.doer === undefined,
    );
    if (found < 0) continue;
    const earlier = question.words.slice(0, place).filter((other) => isContent(other));
    const others = question.words.filter((other) => other !== word && isContent(other));
    const met = others.filter((other) => sentence.some((one) => isThere(premise, other, one)));
    // "Copper is less expensive than steel", not "steel is less expensive than copper".
    const isComparison = COMPARING.has(word.word) || word.word.endsWith("er");
    const isInOrder =
      !isComparison || earlier.every((other) => sentence.findIndex((one) => isSame(one, other)) < found);
    const hasNames = others.every((other) => !other.isName || met.includes(other));
    if (isInOrder && hasNames && met.length > 1 && met.length >= LEAST_SHARED * others.length)
      return { kind: "opposite", asked: word.word, sureness: OF_ANOTHER_WORD };
  }
  return undefined;
}

function afterDeterminers(words: readonly PremiseWord[], place: number): PremiseWord | undefined {
  let at = place + 1;
  while (DETERMINERS.has(words[at]?.word ?? "") && words[at]?.isParted === false) at += 1;
  return words[at]?.isParted === false && words[at]?.isHyphened === false ? words[at] : undefined;
}

const isSameHead = (found: PremiseWord | undefined, head: PremiseWord): boolean =>
  found !== undefined && isSame(found, head);

/** The word itself, or what could be said for it; what stands for another word of the question does not stand for this one. */
const isThere = (premise: Premise, asked: PremiseWord, found: PremiseWord): boolean =>
  isSame(asked, found) ||
  (isLikeVerb(premise, asked, found) &&
    !premise.question.words.some((other) => !other.isStop && isSame(other, found)));

function oppositeTo({ termOf }: Premise, word: PremiseWord): (found: PremiseWord) => boolean {
  const opposites = termOf(word)?.opposites ?? oppositesOf(word.word);
  return ({ base, word: found, isStop }) =>
    opposites.has(base) && found !== "like" && (!isStop || COMPARING.has(found));
}
