import { CALENDAR_NAMES } from "../../language/en/calendar-words.ts";
import { aliasesOf } from "../../lexicon/name-aliases.ts";
import { isCapitalName } from "../../document/capitals.ts";
import type { Word } from "../../language/en/word.ts";

/** A word as the readers of premises look at it: with whom or what it may name. */
export interface PremiseWord extends Word {
  readonly isName: boolean;
  /** The country it stands for (or its people or government), under one key. */
  readonly country: string | undefined;
  /** Terms that it may be a misspelling of. */
  readonly readings: readonly string[];
}

/** What may tell of a word more than its own letters. */
interface Knowledge {
  /** True for the term of a word that is written with a capital inside a sentence. */
  readonly isKnownName: (term: string) => boolean;
  /** Terms that a misspelt word is read as. */
  readonly readAs: (term: string) => readonly string[];
}

/** Other names of countries, by a word that the table of aliases has. */
const ALSO: ReadonlyMap<string, string> = new Map([
  ["united states", "america"],
  ["united kingdom", "britain"],
  ["great britain", "britain"],
  ["soviet", "russia"],
  ["soviets", "russia"],
  ["ussr", "russia"],
  ["prussia", "germany"],
  ["prussian", "germany"],
  ["prussians", "germany"],
  ["nazi", "germany"],
  ["nazis", "germany"],
  ["ottoman", "turkey"],
  ["ottomans", "turkey"],
]);
/** In the table of aliases, but with countries inside them. */
const CONTINENTS: ReadonlySet<string> = new Set(["africa", "asia", "europe"]);

/** Reads the words of a question or of a sentence. */
export function premiseWords(
  text: string,
  words: readonly Word[],
  { isKnownName, readAs }: Knowledge,
): readonly PremiseWord[] {
  return words.map((word, place) => {
    const { term, isStop, isCapitalised } = word;
    const readings = isStop ? [] : readAs(term);
    const mayName = !isStop && !CALENDAR_NAMES.has(word.word);
    const country = mayName ? countryOf(word.word, words[place - 1]?.word, isCapitalised) : undefined;
    const isName =
      mayName &&
      (country !== undefined ||
        isKnownName(term) ||
        readings.some(isKnownName) ||
        isCapitalName(words, place, text));
    return { ...word, isName, country, readings };
  });
}

/** True when both are one word, in whatever form, or stand for one country. */
export const isSame = (one: PremiseWord, other: PremiseWord): boolean =>
  one.term === other.term ||
  one.base === other.base ||
  one.readings.includes(other.term) ||
  other.readings.includes(one.term) ||
  (one.country !== undefined && one.country === other.country);

/** True when some word of the one list is the same as some word of the other. */
export const share = (some: readonly PremiseWord[], others: readonly PremiseWord[]): boolean =>
  some.some((word) => others.some((other) => isSame(word, other)));

function countryOf(word: string, before: string | undefined, isCapitalised: boolean): string | undefined {
  const known = (isCapitalised ? (ALSO.get(`${before} ${word}`) ?? ALSO.get(word)) : undefined) ?? word;
  const others = aliasesOf(known, isCapitalised);
  if (others.length === 0) return undefined;
  const names = [known, ...others.map((alias) => alias.word)].toSorted();
  return names.some((name) => CONTINENTS.has(name)) ? undefined : names[0];
}
