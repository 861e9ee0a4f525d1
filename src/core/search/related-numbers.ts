import { ONES, ordinalEnding, ORDINALS } from "../language/en/number-words.ts";
import type { RelatedTerm } from "./related-words.ts";

const ordinalOf = (number: number): string => `${number}${ordinalEnding(number)}`;

/** Each way to write a small number or an ordinal, with the other ways. */
const SPELLINGS = new Map<string, readonly string[]>([
  ...[...[...ONES, "twenty"].entries()].flatMap(([place, word]) => pairOf(word, String(place + 1))),
  ...[...ORDINALS.entries()].flatMap(([place, word]) => pairOf(word, ordinalOf(place + 1))),
]);

/** A year lies in a decade or a century, but not every year of it is meant. */
const WITHIN = 0.7;

/**
 * Other ways to write a number, and the years of a decade or of a century: "5" and "five", "10th" and "tenth", "the 1970s" and 1972,
 * "the 18th century" and "the 1700s".
 *
 * @param word - folded, as tokens have it
 * @param isCentury - the word "century" follows
 */
export function relatedNumbers(word: string, isCentury: boolean): RelatedTerm[] {
  const same = (SPELLINGS.get(word) ?? []).map((term) => ({ term, similarity: 1 }));
  return [...same, ...periodsOf(word, isCentury)];
}

function periodsOf(word: string, isCentury: boolean): RelatedTerm[] {
  const century = isCentury ? centuryOf(word) : undefined;
  if (century !== undefined) {
    const first = (century - 1) * 100;
    return [{ term: `${first}s`, similarity: 1 }, ...yearsFrom(first, 100)];
  }
  const [, short] = /^(\d0)s$/.exec(word) ?? [];
  if (short !== undefined)
    return [{ term: `19${short}s`, similarity: 0.9 }, ...yearsFrom(1900 + Number(short), 10)];
  const [, period] = /^(\d{3}0)s$/.exec(word) ?? [];
  if (period === undefined) return [];
  const first = Number(period);
  if (first % 100 !== 0) return [{ term: `${period.slice(2)}s`, similarity: 0.9 }, ...yearsFrom(first, 10)];
  return [{ term: ordinalOf(first / 100 + 1), similarity: 0.8 }, ...yearsFrom(first, 100)];
}

const yearsFrom = (first: number, count: number): RelatedTerm[] =>
  Array.from({ length: count }, (_, past) => ({ term: String(first + past), similarity: WITHIN }));

function centuryOf(word: string): number | undefined {
  const spelt = ORDINALS.indexOf(word) + 1;
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word) ?? [];
  return spelt > 0 ? spelt : digits === undefined ? undefined : Number(digits);
}

function pairOf(one: string, other: string): [string, readonly string[]][] {
  return [
    [one, [other]],
    [other, [one]],
  ];
}
