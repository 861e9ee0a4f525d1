import {
  CONJUNCTIONS,
  DETERMINERS,
  OBJECT_PREPOSITIONS,
  SUBORDINATORS,
} from "../../language/en/word-classes.ts";
import { isAdverb, isContent, looksPast } from "./grammar.ts";
import type { PremiseWord } from "./word.ts";

/** Who or what a verb is about: the words of a noun and of what stands before it. */
export interface Phrase {
  /** Never empty; in the order of the text. */
  readonly words: readonly PremiseWord[];
  /** What joins it to the verb, or "". */
  readonly preposition: string;
}

export const namesOfPhrase = (phrase: Phrase | undefined): readonly PremiseWord[] =>
  phrase?.words.filter(({ isName }) => isName) ?? [];

/** The word that a phrase is about: its last. */
export const headOf = ({ words }: Phrase): PremiseWord | undefined => words.at(-1);

/**
 * The phrase that ends with the word at `end`. Undefined where it is not sure that this is who does what follows: a pronoun,
 * or a noun that hangs on another ("the army of Russia").
 */
export function phraseBefore(words: readonly PremiseWord[], end: number): Phrase | undefined {
  const found: PremiseWord[] = [];
  let place = end;
  for (; place >= 0; place--) {
    const word = words[place];
    if (word === undefined || (!isContent(word) && !joins(words, place, end))) break;
    if (found.some(({ isName }) => isName) && !word.isName && isContent(word)) break;
    if (/^\p{N}/u.test(word.word)) break;
    if (isContent(word)) found.unshift(word);
    if (word.isParted) {
      place -= 1;
      break;
    }
  }
  const before = words[place];
  const follows = words[place + 1];
  if (found.length === 0 || follows === undefined) return undefined;
  const isFresh = before === undefined || follows.isParted || isContent(before);
  const isSure =
    isFresh ||
    DETERMINERS.has(before.word) ||
    SUBORDINATORS.has(before.word) ||
    CONJUNCTIONS.has(before.word) ||
    isAdverb(before);
  if (!isSure || (DETERMINERS.has(before?.word ?? "") && hangsOnAnother(words, place))) return undefined;
  return { words: found, preposition: "" };
}

/** "Russia and Belarus": the "and" in the middle of names. */
const joins = (words: readonly PremiseWord[], place: number, end: number): boolean =>
  place < end &&
  words[place]?.word === "and" &&
  words[place - 1]?.isName === true &&
  words[place + 1]?.isName === true;

/** "of the king": the determiner at `place` follows a preposition that follows something. */
function hangsOnAnother(words: readonly PremiseWord[], place: number): boolean {
  const word = words[place];
  const before = words[place - 1];
  if (word === undefined || before === undefined || word.isParted) return false;
  return (
    !isContent(before) &&
    !SUBORDINATORS.has(before.word) &&
    !CONJUNCTIONS.has(before.word) &&
    !isAdverb(before)
  );
}

/** The phrase that follows the word at `start`, with the preposition that joins it. Undefined where there is none, or a pronoun. */
export function phraseAfter(words: readonly PremiseWord[], start: number): Phrase | undefined {
  let place = start + 1;
  const first = words[place];
  if (first === undefined || first.isParted) return undefined;
  const preposition = OBJECT_PREPOSITIONS.has(first.word) || first.word === "by" ? first.word : "";
  if (preposition !== "") place += 1;
  const found: PremiseWord[] = [];
  for (; place < words.length; place++) {
    const word = words[place];
    if (word === undefined || (word.isParted && place > start + 1)) break;
    if (found.length === 0 && DETERMINERS.has(word.word)) continue;
    // "War on Germany", "an attack against Russia": of a name, it is the name that it is done to.
    if (found.length > 0 && ["on", "against"].includes(word.word) && words[place + 1]?.isName === true)
      continue;
    if (!isContent(word) || /^\p{N}/u.test(word.word) || (found.length > 0 && looksPast(word))) break;
    found.push(word);
  }
  return found.length === 0 ? undefined : { words: found, preposition };
}
