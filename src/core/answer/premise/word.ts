import { CALENDAR_NAMES } from "../../language/en/calendar-words.ts";
import { aliasesOf } from "../../lexicon/name-aliases.ts";
import { stem } from "../../language/tokens.ts";
import type { Token } from "../../language/tokens.ts";
import { sliceOf } from "../../text/span.ts";
import { baseForm } from "../../language/en/verb-forms.ts";

/** A word as the readers of premises look at it. */
export interface Word extends Token {
  /** Stem of the base form: "ris" for "rose" as for "rises". */
  readonly base: string;
  /** As it is written, without a possessive ending. */
  readonly written: string;
  /** A comma, a dash, a bracket or the like parts it from the word before; true for the first word. */
  readonly isParted: boolean;
  /** A hyphen joins it to the word before. */
  readonly isHyphened: boolean;
  readonly isPossessive: boolean;
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

const PARTED = /[^\s'’ʼ/&‐‑-]/u;
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
export function wordsOf(
  text: string,
  tokens: readonly Token[],
  { isKnownName, readAs }: Knowledge,
): readonly Word[] {
  return tokens.map((token, place) => {
    const { span, word, term, isStop, isCapitalised } = token;
    const written = sliceOf(text, span);
    const before = tokens[place - 1];
    const gap = before === undefined ? "" : text.slice(before.span.end, span.start);
    const readings = isStop ? [] : readAs(term);
    const isTime = CALENDAR_NAMES.has(word);
    const country = isTime || isStop ? undefined : countryOf(word, before?.word, isCapitalised);
    const isNameByForm = (): boolean =>
      isCapitalised && (place > 0 || /^\p{Lu}{2}/u.test(written) || tokens[1]?.isCapitalised === true);
    const isName =
      !isTime &&
      !isStop &&
      (country !== undefined || isKnownName(term) || readings.some(isKnownName) || isNameByForm());
    const baseWord = baseForm(word);
    return {
      span,
      word,
      term,
      isStop,
      isCapitalised,
      base: baseWord === word ? term : stem(baseWord),
      written: withoutPossessive(written),
      isParted: before === undefined || (gap !== " " && PARTED.test(gap)),
      isHyphened: gap === "-" || gap === "‐" || gap === "‑",
      isPossessive: withoutPossessive(written) !== written || APOSTROPHES.has(text.charAt(span.end)),
      isName,
      country,
      readings,
    };
  });
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’", "ʼ"]);
const withoutPossessive = (written: string): string => written.replace(/['’ʼ]s?$/u, "");

/** True when both are one word, in whatever form, or stand for one country. */
export const isSame = (one: Word, other: Word): boolean =>
  one.term === other.term ||
  one.base === other.base ||
  one.readings.includes(other.term) ||
  other.readings.includes(one.term) ||
  (one.country !== undefined && one.country === other.country);

/** True when some word of the one list is the same as some word of the other. */
export const share = (some: readonly Word[], others: readonly Word[]): boolean =>
  some.some((word) => others.some((other) => isSame(word, other)));

function countryOf(word: string, before: string | undefined, isCapitalised: boolean): string | undefined {
  const known = (isCapitalised ? (ALSO.get(`${before} ${word}`) ?? ALSO.get(word)) : undefined) ?? word;
  const others = aliasesOf(known, isCapitalised);
  if (others.length === 0) return undefined;
  const names = [known, ...others.map((alias) => alias.word)].toSorted();
  return names.some((name) => CONTINENTS.has(name)) ? undefined : names[0];
}
