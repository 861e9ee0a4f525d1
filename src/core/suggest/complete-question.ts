import { keptWith } from "../text/kept-with.ts";
import { indexWords } from "../search/fuzzy-words.ts";
import type { FuzzyWords } from "../search/fuzzy-words.ts";
import { tokensOf } from "../language/tokens.ts";
import { baseTermOf } from "../language/en/base-term.ts";
import type { Suggestion } from "./suggestion.ts";

/** What is worth how much where a typed word is found in a question: as it is, its beginning, misspelt. */
const WHOLE = 1;
const BEGUN = 0.9;
const MISSPELT = 0.7;
/** Words that tell no subject count less, and so do short ones: nobody can tell what they are a misspelling of. */
const LIGHT = 0.3;
/** Less of what was typed than this, and another question is meant. */
const LEAST_FOUND = 0.5;
/** From so many letters on, the beginning of a word may be misspelt as well. */
const SHORTEST_BEGINNING = 4;
/** Longer questions are their own, and no beginning of another's. In code units. */
const LONGEST_TYPED = 200;

interface Lookup {
  readonly questions: readonly { readonly suggestion: Suggestion; readonly words: ReadonlySet<string> }[];
  readonly fuzzyWords: FuzzyWords;
}

/**
 * The suggestions that somebody may be typing, best first: those with all of the typed words before those with most of
 * them. The last word may be unfinished, and any may be misspelt (`fuzzy-words.ts`, fuse.js). Ties keep the order of the list;
 * where nothing is typed, so does everything.
 */
export function completeQuestion(
  suggestions: readonly Suggestion[],
  typed: string,
  limit: number,
): readonly Suggestion[] {
  const words = typedWords(typed);
  if (words.length === 0) return suggestions.slice(0, limit);
  const { questions, fuzzyWords } = lookupOf(suggestions);
  const readings = words.map(({ word, term, weight }) => ({
    word,
    term,
    weight,
    misspelt: new Set(fuzzyWords(word).map((match) => match.term)),
  }));
  const whole = readings.reduce((sum, { weight }) => sum + weight, 0);
  return questions
    .map(({ suggestion, words: own }) => {
      const found = readings.reduce((sum, reading) => sum + reading.weight * likenessOf(reading, own), 0);
      return { suggestion, share: found / whole };
    })
    .filter(({ share }) => share >= LEAST_FOUND)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}

function likenessOf(
  { word, term, misspelt }: Typed & { readonly misspelt: ReadonlySet<string> },
  own: ReadonlySet<string>,
): number {
  if (own.has(word) || own.has(term)) return WHOLE;
  const others = [...own];
  if (others.some((other) => other.startsWith(word))) return BEGUN;
  return others.some((other) => misspelt.has(other)) ? MISSPELT : 0;
}

/** A word as it was typed, and the key of its forms. */
interface Typed {
  readonly word: string;
  readonly term: string;
}

const typedWords = (typed: string): readonly (Typed & { readonly weight: number })[] =>
  tokensOf(typed.slice(0, LONGEST_TYPED)).map(({ word, isStop }) => ({
    word,
    term: baseTermOf(word),
    weight: isStop || word.length < SHORTEST_BEGINNING ? LIGHT : 1,
  }));

const lookupOf = keptWith((suggestions: readonly Suggestion[]): Lookup => {
  const questions = suggestions.map((suggestion) => ({
    suggestion,
    words: new Set(tokensOf(suggestion.question).flatMap(({ word }) => [word, baseTermOf(word)])),
  }));
  const vocabulary = new Set(questions.flatMap(({ words }) => [...words]));
  return { questions, fuzzyWords: indexWords([...vocabulary].flatMap(beginningsOf)) };
});

/** “Crim”, “Crime” and “Crimea” all stand for the last. */
const beginningsOf = (word: string): { readonly word: string; readonly term: string }[] =>
  Array.from({ length: Math.max(1, word.length - SHORTEST_BEGINNING + 1) }, (_, cut) => ({
    word: word.slice(0, word.length - cut),
    term: word,
  }));
