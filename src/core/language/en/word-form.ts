import { recentlyUsed } from "../../text/recently-used.ts";
import { infinitiveOfIng, infinitiveOfPast, infinitiveOfThird } from "./infinitive.ts";
import { isStopWord } from "./stop-words.ts";
import { isNounByEnding } from "./nouns.ts";
import { isOnlyParticiple, isOnlyPast, isPastForm } from "./verb-forms.ts";
import {
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVE,
  SUBORDINATORS,
  isAdverbForm,
  isAuxiliaryVerb,
  CONJUNCTIONS,
  isNegation,
} from "./word-classes.ts";

/**
 * What a word is by its form alone, the closed classes first. `verb` has a form that only verbs have, `noun` an ending
 * of nouns; the rest is `open`: a noun, a verb, an adjective or a name.
 */
type PartOfSpeech =
  | "auxiliary"
  | "negation"
  | "determiner"
  | "pronoun"
  | "conjunction"
  | "preposition"
  | "adverb"
  | "number"
  | "verb"
  | "noun"
  | "open";

/** Which form of a verb a word would be: “wrote”, “signed”, “written”, “writing”, “writes”, “write”; of a stop word `plain`. */
type Tense = "past" | "past or participle" | "participle" | "ing" | "third" | "plain";

/** What is known of a word without its sentence. */
export interface WordForm {
  /** The infinitive of what has the form of a verb, the singular of what ends in -s; of a stop word the word itself. */
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly tense: Tense;
}

/** A long article has so many different words. */
const KEPT = 20_000;
const known = recentlyUsed<string, WordForm>(KEPT);

/** @param word - folded, without a possessive ending */
export function formOf(word: string): WordForm {
  const found = known.get(word);
  if (found !== undefined) return found;
  const isClosed = isStopWord(word) && !VERBS.has(word);
  const tense = isClosed ? "plain" : tenseOf(word);
  const form = {
    lemma: isClosed ? word : lemmaOf(word, tense),
    partOfSpeech: partOfSpeechOf(word),
    tense,
  };
  known.set(word, form);
  return form;
}

function tenseOf(word: string): Tense {
  if (isOnlyPast(word)) return "past";
  if (isOnlyParticiple(word)) return "participle";
  if (isPastForm(word)) return "past or participle";
  if (/\p{L}{2}ing$/u.test(word)) return "ing";
  return /\p{L}{2}(?<![su])s$|ss?es$/u.test(word) ? "third" : "plain";
}

function lemmaOf(word: string, tense: Tense): string {
  if (tense === "plain") return word;
  if (tense === "ing") return infinitiveOfIng(word);
  return tense === "third" ? infinitiveOfThird(word) : infinitiveOfPast(word);
}

/** Stop words that are verbs all the same. */
const VERBS: ReadonlySet<string> = new Set(["said", "says", "having", "doing"]);

function partOfSpeechOf(word: string): PartOfSpeech {
  if (isNegation(word)) return "negation";
  if (isAuxiliaryVerb(word)) return "auxiliary";
  if (DETERMINERS.has(word)) return "determiner";
  if (PERSONAL_PRONOUNS.has(word) || RELATIVE.has(word)) return "pronoun";
  if (CONJUNCTIONS.has(word) || SUBORDINATORS.has(word)) return "conjunction";
  if (PREPOSITIONS.has(word)) return "preposition";
  if (/^\p{N}/u.test(word)) return "number";
  if (isAdverbForm(word)) return "adverb";
  if (isPastForm(word)) return "verb";
  return isNounByEnding(word) ? "noun" : "open";
}

/** True for what has the form of a past or of a participle: “annexed”, “rose”, “written”. */
export const isPast = ({ tense }: WordForm): boolean =>
  tense === "past" || tense === "past or participle" || tense === "participle";
